package org.mingjian.installation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a fault of the installation as a sentence and a remedy instead of a stack trace. */
final class InstallationFaultAnalyzer extends AbstractFailureAnalyzer<InstallationFault> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InstallationFault cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
