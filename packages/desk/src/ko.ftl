desk = 데스크
desk-of = 데스크: { $title }
language = 언어
signed-in = { $name }, { $role ->
    [admin] 관리자
   *[moderator] 검토자
}
sign-out = 로그아웃
views = 데스크의 부분
view-queue = 대기
view-numbers = 숫자
view-take-out = 무효 처리
view-keys = 키
view-staff = 담당자
view-audit = 감사 기록

sign-in-heading = 로그인
sign-in-lead = 이 기기나 보안 키에 저장된 데스크용 패스키로 들어갑니다.
sign-in-button = 패스키로 로그인
enrol-heading = 처음 오셨다면
enrol-lead = 코드가 필요합니다. 이 서버의 운영자나 데스크 관리자에게 받으십시오. 한 번만 쓸 수 있습니다.
enrol-code = 코드
enrol-name = 다른 담당자에게 보일 이름
enrol-button = 패스키 만들기

queue-none = 기다리는 메시지가 없습니다.
queue-count = 메시지 { $count }개가 기다립니다.
queue-more = 메시지가 { $count }개 이상 기다립니다. 오래된 것부터 보입니다.
queue-load = 더 찾아보기
queue-keys = 메시지에 초점이 있을 때: <a> 승인, <r> 거절, <down> <up> 다음과 이전 메시지.
queue-keys-on = 글자 단축키 사용
queue-list = 기다리는 메시지, 오래된 것부터
queue-received = { $time }, 언어 { $language }
queue-public = 보낸 사람이 공개에 동의했습니다.
queue-not-public = 보낸 사람이 공개에 동의하지 않았습니다. 승인해도 공개 벽에는 나오지 않습니다.
queue-repeated = 같은 주소에서 이미 보낸 적이 있습니다.
queue-mixed = 한 낱말에 서로 닮은 다른 문자의 글자가 섞여 있습니다.
queue-approve = 승인
queue-reject = 거절
queue-approved = 승인했습니다.
queue-rejected = 거절했습니다.

numbers-heading = 숫자
numbers-public = 이 세 숫자는 공개됩니다.
numbers-received = 받음
numbers-confirmed = 확인됨
numbers-removed = 철회 또는 무효
trend-heading = 시간별 메시지
trend-label = 지난 48시간의 시간별 메시지: { $least }개에서 { $most }개 사이, 지금 시간에는 { $last }개.
trend-usual = 지난 이레에 비추어 한 시간에 보통: { $from }개에서 { $until }개.
trend-too-short = 하루가 지나야 보통의 수를 알 수 있습니다.
trend-many = 보통보다 많은 메시지가 오고 있습니다. 몇 개를 읽어 보십시오. 사람이 보낸 것입니까, 프로그램이 보낸 것입니까?
trend-few = 지난 시간에 보통보다 적은 메시지가 왔습니다. 양식에 아직 들어갈 수 있습니까?
trend-now = 지금 시간에 메시지 { $count }개.

take-out-heading = 메시지를 집계에서 빼기
take-out-lead = 위조된 메시지를 위한 것입니다. 채운 조건이 모두 맞는 메시지만 해당합니다. 먼저 세어 보고, 다른 관리자가 동의해야 합니다.
take-out-from = 받은 때, 부터
take-out-until = 받은 때, 까지
take-out-language = 언어 태그
take-out-holds = 글에 그대로 들어 있는 말
take-out-count = 세어 보기
take-out-counted = { $count ->
    [0] 그런 메시지가 없습니다.
   *[other] 그런 메시지가 { $count }개 있습니다.
}
take-out-ask = 무효 처리 요청
take-out-empty = 적어도 한 칸을 채우십시오.
take-out-asked = 요청했습니다. 하루 안에 다른 관리자가 ‘담당자’에서 승인해야 합니다.
take-out-admins = 요청은 관리자가 할 수 있습니다.

keys-heading = 메시지를 봉하는 대상
keys-none = 이 캠페인은 봉해야 할 것을 묻지 않으므로 키가 없습니다.
keys-published = 버전 { $version }
keys-words = 전체를 나타내는 낱말 열두 개
keys-fingerprint = 서명한 키의 지문
keys-recipients = 받는 이. 누구나 혼자서 전부 열 수 있습니다
keys-change-heading = 다른 키 올리기
keys-change-lead = 네트워크가 없는 컴퓨터에서 더 높은 버전으로 서명한 파일을 고르십시오. 다른 관리자가 승인해야 쓰입니다. 전에 봉한 것은 전의 키로 그대로 열립니다.
keys-file = 서명한 파일
keys-put-up = 올리기
keys-asked = 버전 { $version }이 “담당자”에서 다른 관리자의 승인을 하루 동안 기다립니다. 서명한 사람에게 낱말을 읽어 달라고 하십시오. 아래와 같아야 합니다.

staff-heading = 담당자
staff-member = { $name }, { $role ->
    [admin] 관리자
   *[moderator] 검토자
}, { $time }부터
staff-you = 본인
staff-remove = { $name } 내보내기
staff-end-sessions = { $name } 모든 곳에서 로그아웃
sessions-heading = 로그인한 곳
sessions-one = { $opened }부터, 마지막 사용 { $seen }
sessions-here = 이 브라우저
sessions-end = 다른 곳에서 모두 로그아웃
staff-invite-heading = 초대
staff-role = 역할
role-admin = 관리자
role-moderator = 검토자
staff-invite = 초대 만들기
staff-code = 코드는 지금 한 번만 보입니다. 그 사람에게만 전하십시오.
staff-code-second = 다른 관리자가 초대를 승인해야 쓸 수 있습니다.
staff-code-alone = 하루 안에 한 번 쓸 수 있습니다.
requests-heading = 다른 관리자나 초대받은 사람을 기다리는 것
requests-none = 기다리는 것이 없습니다.
request-invite = { $role ->
    [admin] 관리자
   *[moderator] 검토자
} 초대
request-remove = { $name } 내보내기
request-invalidate = 메시지 { $count }개 무효 처리
request-keys = 메시지를 봉할 다른 키: 버전 { $version }
request-keys-compare = 승인하기 전에 서명한 사람에게 낱말을 읽어 달라고 하십시오. 하나라도 다르면 거부하십시오.
request-condition-from = { $time }부터 받은 것
request-condition-until = { $time }까지 받은 것
request-condition-language = 언어 { $language }
request-condition-holds = 글에 들어 있는 말
request-asked = { $name } 요청, { $time }
request-open = 코드가 쓰이기를 기다립니다.
request-own = 다른 관리자가 승인해야 합니다.
request-approve = 승인
request-refuse = 거부
fresh-note = 패스키를 한 번 더 묻습니다.
exports-heading = 내보내기 (캠페인의 오프라인 키로 봉인)
exports-ask = 내보내기 요청
exports-none = 요청된 것이 없습니다.
exports-approve = 내보내기 승인
exports-approved = { $name } 님이 승인했습니다.
exports-make = 서버에서 프로그램을 돌릴 수 있는 사람이 다음 명령으로 파일을 한 번 만듭니다.
exports-made = { $time }에 만들었습니다.
host = 운영자
nobody-known = 이제 없는 사람 ({ $id })

audit-heading = 감사 기록
audit-holds = { $count ->
    [0] 아직 아무 일도 없었습니다.
   *[other] 기록 { $count }개의 사슬이 온전합니다. 최근 것이 보입니다.
}
audit-broken = 기록 { $number }에서 사슬이 끊겼습니다. 누군가 내용을 바꾸었습니다. 다른 곳에 둔 확인점과 견주어 보십시오.
action-approved = 메시지 승인
action-rejected = 메시지 거절
action-invalidated = 메시지 무효 처리
action-asked = 요청
action-approved-request = 요청 승인
action-refused-request = 요청 거부
action-staff-added = 담당자로 들어옴
action-staff-removed = 담당자에서 내보냄
action-signed-in = 로그인
action-signed-out = 로그아웃
action-stepped-up = 패스키를 다시 씀
action-sessions-ended = 로그인 세션 끝냄
action-export-asked = 내보내기 요청
action-export-approved = 내보내기 승인
action-export-made = 내보내기 만듦
action-keys-added = 키 추가

desk-no-answer = 서버가 답하지 않았습니다. 연결을 살펴보고 다시 하십시오.
desk-passkey-not-given = 패스키를 받지 못했습니다. 다시 하면서 기기가 본인인지 확인하게 하십시오.
desk-code-not-valid = 없거나 이미 쓰였거나 기한이 지난 코드입니다. 새 코드를 받으십시오.
desk-count-changed = 그사이 해당하는 메시지가 달라졌습니다. 다시 세고 요청하십시오.
desk-keys-not-valid = 이 캠페인을 위해 서명한 키 파일이 아닙니다. 다시 만들어 서명하게 하십시오.
desk-keys-old = 캠페인에 이미 이 버전이나 더 높은 버전의 키가 있습니다. 더 높은 버전으로 서명하게 하십시오.
desk-keys-signer-differs = 페이지가 아는 키가 아닌 다른 키로 서명한 파일입니다. 쓰지 말고 서명 키를 가진 사람에게 물어보십시오.
desk-origin-refused = 운영자가 정한 곳과 다른 주소에서 데스크가 열렸습니다. 그 주소에서 여십시오.
desk-passkey-refused = 패스키를 받아들일 수 없습니다. 다시 하거나 관리자에게 새 초대를 받으십시오.
desk-request-not-valid = 양식에 맞지 않는 것이 있습니다. 다시 살펴보십시오.
desk-request-unknown = 이미 승인되었거나 거부되었거나 기한이 지났습니다.
desk-role-refused = 관리자만 할 수 있습니다. 관리자에게 부탁하십시오.
desk-second-person = 자기가 요청한 것은 스스로 승인할 수 없습니다. 다른 관리자가 해야 합니다.
desk-session-over = 로그아웃되었습니다. 데스크는 15분 동안 쓰지 않으면 닫힙니다.
desk-too-few-admins = 관리자는 적어도 두 명이어야 합니다. 먼저 다른 관리자를 초대하십시오.
desk-too-many = 이곳에서 들어오려는 시도가 너무 많았습니다. 1분 뒤에 다시 하십시오.
