### What other sites show in a frame.
widget-received = Received
widget-confirmed = Confirmed by mail
widget-removed = Withdrawn or invalidated
widget-number = { $number }
widget-open = Open the story “Connection Denied” (in a new tab)
