package org.liberalparadox.ui.debrief;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A plain table: headed columns, the first cell of a row names it, the rest are numbers; scrolls sideways on phones. */
class TableOf extends Div {
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTableRow head = new NativeTableRow();

    /** @param label what the table is, for a screen reader */
    TableOf(String label, List<String> columns) {
        addClassName("tbl-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        NativeTable table = new NativeTable();
        table.addClassName("tbl");
        for (int i = 0; i < columns.size(); i++) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(columns.get(i));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("num", i > 0);
            head.add(cell);
        }
        table.add(new NativeTableHeader(head), body);
        add(table);
    }

    NativeTableRow row(Component name, List<String> cells) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        row.add(first);
        for (String text : cells) {
            NativeTableCell cell = new NativeTableCell(text);
            cell.addClassName("num");
            row.add(cell);
        }
        body.add(row);
        return row;
    }

    /** Marks one column as the one looked at. */
    void mark(int column) {
        mark(head, column);
        body.getChildren().forEach(row -> mark(row, column));
    }

    private static void mark(Component row, int column) {
        List<Component> cells = row.getChildren().toList();
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).getElement().getClassList().set("looked-at", i == column);
        }
    }
}
