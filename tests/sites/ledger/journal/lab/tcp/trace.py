print("SYN, SYN-ACK, ACK")
