log("inserted-script");
