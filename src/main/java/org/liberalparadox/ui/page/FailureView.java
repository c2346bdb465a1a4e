package org.liberalparadox.ui.page;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;

/** A page that failed to open: one line in the log, its number on the screen, nothing else. */
@CssImport("./styles/pages/page.css")
public class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String id = Failures.log(parameter.getCaughtException());
        removeAll();
        add(new PageHeader(""), new Apology("page.failure", getTranslation("page.failure.text", id)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("page.failure.title"));
    }
}
