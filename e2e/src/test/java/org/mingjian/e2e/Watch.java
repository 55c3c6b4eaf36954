package org.mingjian.e2e;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What must never happen on a page: a script error, a breach of the content policy, a request to elsewhere, a barrier. */
public final class Watch {

    private static final String AXE = """
            async () => (await axe.run(document, {resultTypes: ['violations'], iframes: false})).violations
                .map(one => one.id + ' (' + one.impact + '): ' + one.help + ' '
                    + one.nodes.slice(0, 4).map(node => node.target.join(' ') + ' ' + (node.failureSummary || '')
                        .split('\\n')[1]).join(' | '))
            """;

    private static final String STANDS = """
            () => document.readyState === 'complete'
                && !document.querySelector('.wait[role=status], [aria-busy=true]')
                && (!document.getElementById('app') || !!document.querySelector('#app h1'))
            """;

    private static final String OVERFLOW =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final Page page;
    private final List<String> breaches = new ArrayList<>();

    Watch(Page page, String base) {
        this.page = page;
        page.onConsoleMessage(said -> {
            // The browser asks for an icon of its own accord; that there is none bars nobody.
            if (said.type().equals("error") && !said.location().contains("/favicon.ico")) {
                breaches.add("console on " + page.url() + ": " + said.text());
            }
        });
        page.onPageError(error -> breaches.add("script on " + page.url() + ": " + error));
        page.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith(base + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
                breaches.add("request to elsewhere: " + url);
            }
        });
    }

    /** What happened since the page was opened or last forgiven. */
    public List<String> breaches() {
        return List.copyOf(breaches);
    }

    /** Drops a breach that the journey causes on purpose, such as an answer 422 that the browser reports. */
    public void forgive(String part) {
        breaches.removeIf(one -> one.contains(part));
    }

    /**
     * Waits until the page stands: drawn, and nothing in it being read. The silence of the network is no sign of it, it is not
     * told again within one document.
     */
    public static void settled(Page page) {
        page.waitForFunction(STANDS);
    }

    /** Adds the barriers that axe-core finds on the page as it stands. */
    @SuppressWarnings("unchecked")
    public void audit() {
        settled(page);
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(House.axe());
        }
        ((List<String>) page.evaluate(AXE)).forEach(one -> breaches.add("barrier on " + page.url() + ": " + one));
    }

    /** Pixels by which the page is wider than the window. */
    public int overflow() {
        settled(page);
        return ((Number) page.evaluate(OVERFLOW)).intValue();
    }
}
