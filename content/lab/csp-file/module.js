document.getElementById("log").append(" module");
