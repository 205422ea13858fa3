desk = Desk
desk-of = Desk: { $title }
language = Language
signed-in = { $name }, { $role ->
    [admin] admin
   *[moderator] moderator
}
sign-out = Sign out
views = Parts of the desk
view-queue = Waiting
view-numbers = Numbers
view-take-out = Take out
view-keys = Keys
view-staff = Staff
view-audit = Audit

sign-in-heading = Sign in
sign-in-lead = With the passkey that this device, or your security key, holds for the desk.
sign-in-button = Sign in with a passkey
enrol-heading = First time here
enrol-lead = You need a code: from the host of this server, or from an admin of the desk. It works once.
enrol-code = Code
enrol-name = Name by which the others know you
enrol-button = Make a passkey

queue-none = Nothing waits.
queue-count = { $count ->
    [one] One message waits.
   *[other] { $count } messages wait.
}
queue-more = At least { $count } messages wait; the oldest are shown.
queue-load = Look for more
queue-keys = While a message has the focus: <a> approves, <r> rejects, <down> and <up> go to the next and the one before.
queue-keys-on = Letters work as shortcuts
queue-list = Waiting messages, the oldest first
queue-received = { $time }, language { $language }
queue-public = The sender agreed to its being shown.
queue-not-public = The sender did not agree to its being shown: approved or not, it stays off the wall.
queue-repeated = The same address had sent one before.
queue-mixed = A word mixes letters of different alphabets that look alike.
queue-approve = Approve
queue-reject = Reject
queue-approved = Approved.
queue-rejected = Rejected.

numbers-heading = Numbers
numbers-public = These three are public.
numbers-received = Received
numbers-confirmed = Confirmed
numbers-removed = Withdrawn or invalidated
trend-heading = Messages in each hour
trend-label = Messages in each of the last 48 hours: between { $least } and { $most }; { $last } in the hour that runs.
trend-usual = Usual for an hour, going by the last seven days: { $from } to { $until }.
trend-too-short = There is no usual rate before a day has passed.
trend-many = More messages are coming than is usual. Read some of them: are they of people, or of a program?
trend-few = Fewer messages came in the last hour than is usual. Is the form still reached?
trend-now = { $count ->
    [one] One message in the hour that runs.
   *[other] { $count } messages in the hour that runs.
}

take-out-heading = Take messages out of the count
take-out-lead = For forged messages. Say which; all that you fill in must hold. They are counted first, and a second admin has to agree.
take-out-from = Received from
take-out-until = Received until
take-out-language = Language tag
take-out-holds = Text holds exactly
take-out-count = Count them
take-out-counted = { $count ->
    [0] No message is like that.
    [one] One message is like that.
   *[other] { $count } messages are like that.
}
take-out-ask = Ask for their invalidation
take-out-empty = Fill in at least one field.
take-out-asked = Asked for. Another admin has to approve it under “Staff”, within a day.
take-out-admins = An admin can ask for it.

keys-heading = To whom messages are sealed
keys-none = This campaign asks for nothing that is sealed, so it has no keys.
keys-published = Version { $version }
keys-words = Twelve words for all of it
keys-fingerprint = Fingerprint of the key that signed it
keys-recipients = Recipients; each of them opens everything
keys-change-heading = Put up other keys
keys-change-lead = Choose the file that was signed on the machine without a network, under a higher version. It takes effect when a second admin has agreed. What was sealed before still opens with the keys of before.
keys-file = Signed file
keys-put-up = Put them up
keys-asked = Version { $version } waits under “Staff” for a second admin, a day at most. Let whoever signed it read the words out: they must be these.

staff-heading = Staff
staff-member = { $name }, { $role ->
    [admin] admin
   *[moderator] moderator
}, since { $time }
staff-you = you
staff-remove = Remove { $name }
staff-end-sessions = Sign { $name } out everywhere
sessions-heading = Where you are signed in
sessions-one = Since { $opened }, last used { $seen }
sessions-here = this browser
sessions-end = Sign out everywhere else
staff-invite-heading = Invite
staff-role = Role
role-admin = Admin
role-moderator = Moderator
staff-invite = Make an invitation
staff-code = The code, shown this once. Give it to that person and nobody else:
staff-code-second = It opens nothing until another admin approved the invitation.
staff-code-alone = It works once, within a day.
requests-heading = Waits for a second admin, or for the one invited
requests-none = Nothing waits.
request-invite = Invitation of { $role ->
    [admin] an admin
   *[moderator] a moderator
}
request-remove = Removal of { $name }
request-invalidate = { $count ->
    [one] Invalidation of one message
   *[other] Invalidation of { $count } messages
}
request-keys = Other keys to which messages are sealed: version { $version }
request-keys-compare = Let whoever signed them read the words out before you agree. If one word differs, refuse.
request-condition-from = received from { $time }
request-condition-until = received until { $time }
request-condition-language = language { $language }
request-condition-holds = text holds
request-asked = Asked by { $name }, { $time }
request-open = Waits for its code to be used.
request-own = Another admin has to approve it.
request-approve = Approve
request-refuse = Refuse
fresh-note = You will be asked for your passkey once more.
exports-heading = Exports, sealed to the campaign's offline keys
exports-ask = Ask for an export
exports-none = None was asked for.
exports-approve = Approve the export
exports-approved = Approved by { $name }.
exports-make = Whoever may run programs on the server makes its file, once, with:
exports-made = Made { $time }.
host = the host
nobody-known = somebody who is no longer here ({ $id })

audit-heading = Audit
audit-holds = { $count ->
    [0] Nothing was done yet.
    [one] The chain of one entry holds.
   *[other] The chain of { $count } entries holds; the newest are shown.
}
audit-broken = The chain is broken at entry { $number }: somebody has changed what stands there. Compare the checkpoints kept elsewhere.
action-approved = approved messages
action-rejected = rejected messages
action-invalidated = invalidated messages
action-asked = asked
action-approved-request = approved a request
action-refused-request = refused a request
action-staff-added = came in
action-staff-removed = removed from the staff
action-signed-in = signed in
action-signed-out = signed out
action-stepped-up = used the passkey again
action-sessions-ended = ended sessions
action-export-asked = asked for an export
action-export-approved = approved an export
action-export-made = made an export
action-keys-added = added keys

desk-no-answer = The server did not answer: look at your connection and try again.
desk-passkey-not-given = No passkey was given: try again, and let the device check that it is you.
desk-code-not-valid = The code is unknown, used or over: ask for a new one.
desk-count-changed = Other messages are like that by now: count and ask again.
desk-keys-not-valid = This is no file of keys that was signed for this campaign. Have it made and signed anew.
desk-keys-old = The campaign has keys of this version or a later one. Have these signed under a higher version.
desk-keys-signer-differs = Another key signed this file than the one that the page knows. Do not use it; ask whoever keeps the signing key.
desk-origin-refused = The desk is open at another address than the host set for it: open it there.
desk-passkey-refused = The passkey could not be accepted: try again, or ask an admin for a new invitation.
desk-request-not-valid = Something in the form is not as it must be: look at it again.
desk-request-unknown = It was approved or refused before, or is over.
desk-role-refused = This is for admins: ask one of them.
desk-second-person = Nobody approves what they asked for themselves: let a second admin do it.
desk-session-over = You are signed out. The desk closes after fifteen minutes without use.
desk-too-few-admins = At least two admins must stay: invite another one first.
desk-too-many = Too many tries to come in were made from here. Wait a minute and try again.
