picture-failed = The picture could not be drawn on this device. Everything it shows is said in words beside it.
