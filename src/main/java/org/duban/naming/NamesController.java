package org.duban.naming;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of the names that wait for a person to say whom they mean. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/names")
class NamesController {
    private final OpenNameList openNames;
    private final MatchName matchName;

    NamesController(OpenNameList openNames, MatchName matchName) {
        this.openNames = openNames;
        this.matchName = matchName;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("names", openNames.read());
        return "naming/names";
    }

    /** A new group is opened next, to say who belongs to it. */
    @PostMapping
    String settle(@Valid MatchForm form, RedirectAttributes next) {
        Optional<UUID> unit = matchName.execute(form);
        next.addFlashAttribute("saved", "naming.settled");
        if (form.choice() == MatchForm.Choice.GROUP && unit.isPresent()) {
            next.addAttribute("unit", unit.get());
            return "redirect:/{code}/units/{unit}";
        }
        return "redirect:/{code}/names";
    }
}
