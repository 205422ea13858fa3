### 그 밤의 저쪽 끝에 쓰이는 말: 편을 고르는 자리와 딸이 있는 곳.

far-title = 저쪽 끝
far-subtitle = 같은 밤, 서울의 어느 계단.
far-offer-own = 마지막으로 치른 밤을 전화 저쪽에서 들은 대로. 12분쯤 걸립니다.
far-offer-sample = 그런 통화의 저쪽 끝. 끝까지 치른 밤이 아직 없어 본보기 밤으로 시작합니다. 12분쯤 걸립니다.
far-begin-own = 저쪽 끝에서 듣기
far-begin-sample = 본보기 밤을 저쪽 끝에서 듣기
far-back = ‘8분’으로 돌아가기
far-back-explained = 산에 올라야 하는 쪽에서 거는 그 전화. 새 밤, 다른 운.
notice-night-unheard = 여기에 남아 있던 밤을 이 판에서는 들을 수 없어 본보기로 대신합니다. ({ $reason })
saved-night = 마지막으로 치른 밤의 기록

where-flat = 방 아홉 개짜리 고시원
where-stairs = 계단
where-works = 포장 작업장
where-yard = 운전학원
where-hall = 교회 지하 강당
where-shop = 서 사장 가게
where-reveal-far = 서울에 닿지 않는 것
far-where = 서울
far-where-now = { $place }. { $clock }.
far-where-day = { $place }. 그 밤에서 { $day }일째.
far-days-since = 그 밤 뒤로 지난 날
far-days-from-to-spoken = 그 밤에서 { $from }일째부터 { $day }일째까지
note-caller = 어머니가 걸 때 쓸 이름
note-days = 그 밤 뒤로 지난 날수
