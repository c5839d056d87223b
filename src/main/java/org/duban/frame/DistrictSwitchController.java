package org.duban.frame;

import java.util.List;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.account.ForPeople;
import org.duban.account.Viewer;
import org.duban.district.District;
import org.duban.district.Districts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads from a page to the same page of another district, which is found by words or by its code. */
@Controller
@ForPeople
class DistrictSwitchController {
    private static final int MOST = 20;
    private static final int SEARCHED = 200;

    private final Districts districts;
    private final Accounts accounts;

    DistrictSwitchController(Districts districts, Accounts accounts) {
        this.districts = districts;
        this.accounts = accounts;
    }

    /** A district that was found, with the address of the page in it. */
    record Found(String code, String name, String path) {}

    @GetMapping("/districts")
    String show(
            @RequestParam String q,
            @RequestParam String from,
            Viewer viewer,
            Model model,
            @ModelAttribute(name = "frame", binding = false) Frame frame) {
        List<Found> found = found(q, from, viewer, frame);
        model.addAttribute("q", q).addAttribute("from", from).addAttribute("found", found);
        return found.size() == 1 ? "redirect:" + found.get(0).path() : "frame/districts";
    }

    @GetMapping("/districts/found")
    String list(
            @RequestParam String q,
            @RequestParam String from,
            Viewer viewer,
            Model model,
            @ModelAttribute(name = "frame", binding = false) Frame frame) {
        model.addAttribute("found", found(q, from, viewer, frame));
        return "frame/districts :: found";
    }

    private List<Found> found(String words, String from, Viewer viewer, Frame frame) {
        Account account = accounts.get(viewer.account());
        return districts.search(words, frame.year(), SEARCHED).stream()
                .filter(district -> !account.grantsIn(district.code()).isEmpty())
                .limit(MOST)
                .map(district -> found(district, from, frame.year()))
                .toList();
    }

    private static Found found(District district, String from, int year) {
        return new Found(district.code(), district.fullName(), new PagePath(from).inDistrict(district.code(), year));
    }
}
