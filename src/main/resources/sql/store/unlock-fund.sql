select release_lock(?)
