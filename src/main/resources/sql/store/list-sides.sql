select partner_id, flow, side, rows_loaded, pence_loaded, rows_matched, pence_matched, rows_netted,
    pence_netted, pence_tolerated, rows_open, pence_open
from reconciliation_side where run_id = :runId
order by partner_id, flow, side
