select @@global.local_infile
