/** A transparency log in plain files, in the C2SP formats; needs nothing but the JDK. */
module org.mingjian.tlog {
    requires java.net.http;
    // Only for SM2 and SM3.
    requires static org.bouncycastle.provider;
    requires static org.jspecify;

    exports org.mingjian.tlog;
    exports org.mingjian.tlog.append;
    exports org.mingjian.tlog.files;
    exports org.mingjian.tlog.note;
    exports org.mingjian.tlog.witness;
}
