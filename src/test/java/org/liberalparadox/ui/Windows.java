package org.liberalparadox.ui;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Windows of people in which a test tries screens without a browser; closed after each test. */
public final class Windows implements BeforeEachCallback, AfterEachCallback {
    private BrowserlessApplicationContext app;

    @Override
    public void beforeEach(ExtensionContext test) {
        app = SpringBrowserlessApplicationContext.create(
                SpringExtension.getApplicationContext(test), Windows.class.getPackageName());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        app.close();
    }

    /** The window of somebody who has no other. */
    public BrowserlessUIContext open() {
        return app.newUser().newWindow();
    }
}
