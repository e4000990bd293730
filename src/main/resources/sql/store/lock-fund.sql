select get_lock(?, 0)
