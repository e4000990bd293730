update extract_file
set masked_nhs = :nhsNumbers, masked_ni = :nationalInsuranceNumbers, masked_words = :words
where extract_id = :extractId
