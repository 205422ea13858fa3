### What other sites show in a frame.
widget-received = 받은 것
widget-confirmed = 편지로 확인된 것
widget-removed = 거두었거나 무효로 한 것
widget-number = { $number }
widget-open = 이야기 ‘연결 거부(Connection Denied)’ 열기 (새 탭)
