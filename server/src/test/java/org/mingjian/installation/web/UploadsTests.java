package org.mingjian.installation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

class UploadsTests {

    @Test
    @Requirement({"D5", "P3"})
    void whoSendsTooMuchIsToldHowMuchIsAccepted() {
        long most = DataSize.ofMegabytes(100).toBytes();
        var tooMuch = new FileSizeLimitExceededException("too large", most + 1, most);
        assertThat(Uploads.fault(new MaxUploadSizeExceededException(-1, tooMuch)))
                .contains("不超过100MB");
        assertThat(Uploads.fault(new MaxUploadSizeExceededException(-1))).contains("过大");
    }

    @Test
    @Requirement({"D5", "P3"})
    void aFullDiskIsOurFaultAndACutUploadIsNot() {
        assertThat(Uploads.ourFault(new MultipartException("", new IOException("No space left on device"))))
                .isTrue();
        assertThat(Uploads.ourFault(new MultipartException("", new java.io.EOFException())))
                .isFalse();
    }
}
