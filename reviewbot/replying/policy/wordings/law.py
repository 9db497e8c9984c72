"""What L1 to L6 forbid, in English: threats, calling it fake, asking for a better review, public bribes."""

THREAT = """
lawyer|lawyers|solicitor|solicitors|attorney|attorneys|defamation|defamatory|libel|libellous|slander|lawsuit|litigation
legal (action|advice|counsel|team|proceedings|steps)
police
"""

FAKE = """
(fake|false|fraudulent|bogus) (review|reviews|claim|claims|account)
no record of
liar|lying|lie|lies
"""

CHANGE_REVIEW = """
(edit*|change*|update*|delete*|remove*|amend*|revise*|reconsider*) ..2 (review|rating|stars|score)
"""

BRIBE = """
(we|i) ..3 (offer*|give*|send*|like|love) ..5 (refund|voucher|discount|gift|coupon|credit)
we will ..2 refund
"""
