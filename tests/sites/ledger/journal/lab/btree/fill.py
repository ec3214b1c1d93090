print("fill factor 0.69")
