package org.mingjian.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One person before one browser: an officer at the desk, or a citizen at the portal. */
public final class Office implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final Watch watch;

    private Typing typing = new Typing();

    private Office(BrowserContext context, String base) {
        this.context = context;
        this.page = context.newPage();
        this.watch = new Watch(page, base);
    }

    /** Somebody without an account. */
    public static Office citizen(Chromium chromium, RunningServer server, int width) {
        return new Office(chromium.context(server.base(), width), server.base());
    }

    /** An officer who has logged in through the login page. */
    public static Office of(Chromium chromium, RunningServer server, String name, int width) {
        Office office = citizen(chromium, server, width);
        office.logIn(server.account(name));
        return office;
    }

    private void logIn(Account account) {
        page.navigate("/desk/login");
        page.getByLabel("用户名").fill(account.username());
        page.getByLabel("密码").fill(account.password());
        button("登录");
        page.getByRole(AriaRole.MAIN).locator("h1").first().waitFor();
        page.waitForURL(url -> !url.endsWith("/login"));
        // Asking who is logged in before anybody is: the browser reports the answer 401 as an error.
        watch.forgive("status of 401");
    }

    /** The page, for what has no word here. */
    public Page page() {
        return page;
    }

    /** What was typed at this desk. */
    public Typing typing() {
        return typing;
    }

    /** Lets what is typed here be remembered together with what colleagues type. */
    Office remembering(Typing shared) {
        typing = shared;
        return this;
    }

    /** What must not happen. */
    public Watch watch() {
        return watch;
    }

    /** Opens an address of the product and waits until it stands. */
    public Office open(String path) {
        page.navigate(path);
        Watch.settled(page);
        return this;
    }

    /** Presses the button with exactly this name. */
    public void button(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** Follows the link with exactly this name. */
    public void link(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** Waits until the text can be seen. */
    public void sees(String text) {
        page.getByText(text).first().waitFor();
    }

    /** Looks for barriers on the page as it stands; the journey answers for them at its end. */
    public Office audited() {
        watch.audit();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
