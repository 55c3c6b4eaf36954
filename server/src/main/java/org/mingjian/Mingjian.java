package org.mingjian;

import org.mingjian.installation.Launcher;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** 明鉴: the one deployable. */
@SpringBootApplication
@Modulithic(systemName = "Mingjian")
public class Mingjian {

    /** Starts the server. */
    public static void main(String[] args) {
        Launcher.launch(Mingjian.class, args);
    }
}
