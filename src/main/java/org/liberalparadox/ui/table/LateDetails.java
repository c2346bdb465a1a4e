package org.liberalparadox.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What lies folded behind a line, made when somebody first opens it: most never are, and a server keeps what it has made. */
public class LateDetails extends NativeDetails {
    private @Nullable Supplier<Component> content;

    public LateDetails(String summary, Supplier<Component> content) {
        super(summary);
        this.content = content;
        addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                make();
            }
        });
    }

    @Override
    public void setOpen(boolean open) {
        if (open) {
            make();
        }
        super.setOpen(open);
    }

    private void make() {
        Supplier<Component> unmade = content;
        if (unmade != null) {
            content = null;
            setContent(unmade.get());
        }
    }
}
