package org.duban.frame;

import java.util.ArrayList;
import java.util.List;
import org.duban.account.Role;
import org.duban.account.Viewer;
import org.duban.frame.Frame.Entry;

/** Chooses the entries of the bar: everyone sees only the pages that the roles held in the district open. */
record BarEntries(Viewer viewer, int year) {
    List<Entry> chosen() {
        String root = "/" + viewer.district();
        List<Entry> chosen = new ArrayList<>();
        add(chosen, viewer.seesRows(), "table", root + "/" + year);
        add(chosen, viewer.seesRows(), "dashboard", root + "/" + year + "/dashboard");
        add(chosen, viewer.reports() || viewer.supervises(), "updates", "/my/updates");
        add(chosen, viewer.supervises(), "reports", root + "/reports");
        add(chosen, viewer.seesRows(), "directory", root + "/units");
        add(chosen, viewer.has(Role.SYSTEM_ADMIN), "accounts", "/admin/accounts");
        add(chosen, viewer.has(Role.SYSTEM_ADMIN), "channels", root + "/channels");
        add(chosen, viewer.has(Role.SECURITY_ADMIN), "grants", "/admin/grants");
        add(chosen, viewer.has(Role.AUDIT_ADMIN), "audit", "/admin/audit");
        return List.copyOf(chosen);
    }

    private static void add(List<Entry> entries, boolean open, String key, String path) {
        if (open) {
            entries.add(new Entry(key, "nav." + key, path));
        }
    }
}
