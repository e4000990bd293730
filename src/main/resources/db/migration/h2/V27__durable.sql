-- A commit is in the file when it returns. By default H2 writes it up to half a second later, and a
-- process killed in between would have moved a file to the archive whose lines are nowhere.
set write_delay 0;
