package org.liberalparadox.ui.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** Three segments that choose the theme; the device remembers the choice. */
public class ThemeChooser extends RadioButtonGroup<Theme> {

    public ThemeChooser() {
        setAriaLabel(getTranslation("page.theme"));
        addThemeName("segments");
        addClassName("theme-chooser");
        setItems(Theme.values());
        setItemLabelGenerator(theme -> getTranslation("page.theme." + theme.code()));
        setValue(Theme.SYSTEM);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change.getSource().getUI().ifPresent(ui -> Device.choose(ui, change.getValue()));
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        Device.theme(attached.getUI(), this::setValue);
    }
}
