package org.pooledfund.house.example.shell;

import java.util.logging.Logger;

/** A class that prints and logs. */
public final class Screen {

    /** Prints and logs. */
    public void show() {
        System.out.println("shown");
        System.err.println("shown");
        Logger.getLogger("screen").info("shown");
    }
}
