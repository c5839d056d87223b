package org.duban.audit;

import java.util.Optional;
import org.duban.account.ForAuditAdministrators;
import org.duban.account.Viewer;
import org.duban.district.District;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the audit administrator checks that nothing was altered, taken out or cut off. */
@Controller
@ForAuditAdministrators
class ChainController {
    private final CheckChain checkChain;
    private final AuditEntries entries;

    ChainController(CheckChain checkChain, AuditEntries entries) {
        this.checkChain = checkChain;
        this.entries = entries;
    }

    /**
     * Checks the chain of the district and that of what belongs to no district; and, where an earlier check was noted down, that the
     * district's entry of then still has the hash of then.
     */
    @GetMapping("/admin/audit/chain")
    String check(
            @RequestParam(required = false) @Nullable Long number,
            @RequestParam(required = false) @Nullable String hash,
            Viewer viewer,
            Model model) {
        model.addAttribute("chain", checkChain.execute(viewer.district()));
        model.addAttribute("nationwide", checkChain.execute(District.COUNTRY));
        if (number != null && hash != null) {
            model.addAttribute("noted", number);
            model.addAttribute("unchanged", isAsNoted(new Link(viewer.district(), number), hash.strip()));
        }
        return "audit/chain";
    }

    private boolean isAsNoted(Link link, String hash) {
        Optional<AuditEntry> entry = entries.findById(link);
        return entry.filter(each -> each.hash().equalsIgnoreCase(hash)).isPresent();
    }
}
