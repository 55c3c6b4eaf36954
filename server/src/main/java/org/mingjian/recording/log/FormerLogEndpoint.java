package org.mingjian.recording.log;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.recording.log.FormerLogs.FormerLog;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.files.LogFiles;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Logs that ended, for everybody: what was promised under their keys can still be checked. */
@RestController
@RequestMapping("/log/former")
@PreAuthorize("permitAll()")
class FormerLogEndpoint {

    private final FormerLogs logs;

    FormerLogEndpoint(FormerLogs logs) {
        this.logs = logs;
    }

    @GetMapping
    ResponseEntity<List<FormerLog>> all() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(logs.all());
    }

    @GetMapping("/{id}/**")
    ResponseEntity<byte[]> file(@PathVariable String id, HttpServletRequest request) throws IOException {
        String path =
                request.getRequestURI().substring((request.getContextPath() + "/log/former/" + id + "/").length());
        LogFiles files = logs.files(id).orElseThrow(Refused::notFound);
        try {
            byte[] bytes = files.read(path).orElseThrow(Refused::notFound);
            boolean tile = path.startsWith("tile/");
            return ResponseEntity.ok()
                    .contentType(tile ? MediaType.APPLICATION_OCTET_STREAM : LogEndpoint.TEXT)
                    .cacheControl(CacheControl.noCache())
                    .body(bytes);
        } catch (Malformed e) {
            throw Refused.notFound();
        }
    }
}
