### Signing a host's campaign.

sign-family = 북한에 가족이 있다면 본명으로 서명하지 마십시오. 이 칸들을 비워 두십시오. 적은 것이 가족에게 돌아갈 수 있습니다.
sign-sealed = 이 칸들에 적은 것은 보내기 전에 이 기기에서 봉인됩니다. 운영자의 열쇠를 오프라인으로 가진 사람들만 열 수 있고, 받는 서버는 열 수 없습니다.
sign-text = 위에 적은 말은 공개를 위해 그대로 보내며 봉인되지 않습니다. 비워 두어도 됩니다.
sign-name = 이름
sign-email = 전자우편 주소
sign-country = 나라
sign-note = 운영자만 볼 쪽지
sign-needed = 필수
sign-no-country = —
sign-no-mail = 아무도 나에게 편지하지 않게 전자우편 주소 없이 보내기
sign-consents = 동의하는 것
sign-missing = { $field }: 이것 없이는 운영자가 받지 않습니다.
sign-not-valid = { $field }: 적힌 대로는 받을 수 없습니다. 잘못 적은 것, 숨은 글자, 너무 긴 글이 없는지 보십시오.
sign-consent-missing = ‘필수’라고 적힌 곳에 동의하지 않으면 운영자가 받지 않습니다.
sign-nothing = 위에 무엇이든 적거나 칸 하나를 채우십시오.
sign-keys-refused = 운영자의 열쇠가 이 페이지가 아는 열쇠로 서명되지 않았습니다. 누군가 바꾸었을 수 있습니다. 아무것도 봉인하거나 보내지 않습니다.
sign-keys-unknown = 이 페이지는 운영자의 지문 없이 만들어져 운영자의 열쇠를 다른 열쇠와 구별할 수 없습니다. 개인에 관한 것은 묻지 않습니다.
sign-keys-unreachable = 운영자의 열쇠를 받지 못해 지금은 개인에 관한 것을 봉인할 수 없습니다. 통신망이 있을 때 다시 오십시오.
sign-cannot = 이 캠페인에는 여기서 봉인할 수 없는 것이 필요해 아무것도 보낼 수 없습니다.
sign-insecure = 이 페이지는 HTTPS로 오지 않았습니다. 그런 페이지는 아무것도 봉인하거나 보낼 수 없습니다.
sign-working = 봉인하고 있습니다. 프로그램이 수천 통을 보내지 못하도록 작은 셈도 풉니다. 1~2초 걸립니다.
sign-withdraw = 거두기
sign-withdraw-how = 거둘 권리는 이 기기에만 남습니다. 여기 남긴 것을 지우면 함께 사라집니다.
sign-withdrawn = 거두었습니다. 집계에서 빠졌고, 들어 있던 것은 운영자의 데이터베이스에서 지워졌습니다.
sign-withdraw-unreachable = 지금은 운영자와 연결되지 않습니다. 나중에 다시 해 보십시오.
sign-withdraw-refused = 운영자가 더는 이 말을 알지 못합니다.
