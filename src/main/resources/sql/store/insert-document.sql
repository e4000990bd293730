insert into document (sha256, kind, name, content, first_used)
values (:sha256, :kind, :name, :content, :firstUsed)
on duplicate key update name = name
