package org.mingjian.installation.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.installation.InstallationFault;

/**
 * How PostgreSQL, which refuses to run as root, is started without root's rights: as it is for an ordinary user; in a
 * user name space of its own for root, or for a user without a name; otherwise under another user id.
 */
enum Unprivileged {
    AS_IS(List.of()),
    NAME_SPACE(List.of("unshare", "-U")),
    OTHER_USER(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /** The first way that works for the current user. */
    static Unprivileged choose() {
        boolean root = "root".equals(System.getProperty("user.name"));
        boolean nameless = "?".equals(System.getProperty("user.name"));
        if (!root && !nameless) {
            return AS_IS;
        }
        if (NAME_SPACE.works()) {
            return NAME_SPACE;
        }
        if (root && OTHER_USER.works()) {
            return OTHER_USER;
        }
        throw new InstallationFault(
                "PostgreSQL does not run as root, and neither unshare nor setpriv works here.",
                "Start as an ordinary user, or use a PostgreSQL server of your own (--spring.datasource.url).",
                null);
    }

    /** The command as it has to be started. */
    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Gives the directory to the user that PostgreSQL runs as, where an earlier start left it to another one. */
    void own(Path directory) throws IOException {
        if (this == OTHER_USER) {
            giveTo(NOBODY, directory);
        } else if (this == NAME_SPACE && "root".equals(System.getProperty("user.name"))) {
            giveTo(ROOT, directory);
        }
    }

    private boolean works() {
        try {
            Command.run(command(List.of("true")));
            return true;
        } catch (IOException notHere) {
            return false;
        }
    }

    private static void giveTo(int uid, Path directory) throws IOException {
        if (uid == (int) Files.getAttribute(directory, "unix:uid")) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }

            // After its content, so that a walk cut short is repeated by the next start.
            @Override
            public FileVisitResult postVisitDirectory(
                    Path folder, java.io.@org.jspecify.annotations.Nullable IOException e) throws IOException {
                Files.setAttribute(folder, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
