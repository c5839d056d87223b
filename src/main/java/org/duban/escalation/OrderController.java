package org.duban.escalation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.duban.account.ForReaders;
import org.duban.account.ForUnits;
import org.duban.account.Viewer;
import org.duban.document.LetterDocument;
import org.duban.document.OfficialLetter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letters and orders of a year: the list, each one with its steps, and the document to sign. */
@Controller
@ForReaders
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/orders")
class OrderController {
    private final OrderPages pages;
    private final OrderLetters letters;
    private final LetterDocument documents;
    private final MoveOrder moveOrder;

    OrderController(OrderPages pages, OrderLetters letters, LetterDocument documents, MoveOrder moveOrder) {
        this.pages = pages;
        this.letters = letters;
        this.documents = documents;
        this.moveOrder = moveOrder;
    }

    @GetMapping
    String list(@PathVariable int year, Viewer viewer, Model model) {
        model.addAttribute("orders", pages.list(year, viewer));
        model.addAttribute("viewer", viewer);
        return "escalation/orders";
    }

    @GetMapping("/{id}")
    String show(@PathVariable int year, @PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("order", pages.page(year, id, viewer));
        model.addAttribute("viewer", viewer);
        return "escalation/order";
    }

    @GetMapping("/{id}.docx")
    void download(@PathVariable int year, @PathVariable UUID id, Viewer viewer, HttpServletResponse response)
            throws IOException {
        pages.page(year, id, viewer);
        OfficialLetter letter = letters.of(year, id);
        response.setContentType(LetterDocument.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(letter.mark() + ".docx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        documents.write(letter, response.getOutputStream());
    }

    @ForUnits
    @PostMapping("/{id}/steps")
    String move(
            @PathVariable UUID id,
            @RequestParam OrderState to,
            @RequestParam(defaultValue = "") String words,
            @RequestParam long version,
            Viewer viewer,
            RedirectAttributes next) {
        moveOrder.execute(id, to, words, version, viewer);
        next.addFlashAttribute("saved", "escalation.moved");
        return "redirect:/{code}/{year}/orders/{id}";
    }
}
