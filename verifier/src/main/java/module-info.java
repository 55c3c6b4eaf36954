/** The offline verifier: formats and the JDK, nothing of the server. */
module org.mingjian.verifier {
    requires static org.jspecify;
    requires java.net.http;
    requires org.mingjian.tlog;

    exports org.mingjian.verifier;
}
