package org.duban.sheet;

import java.util.Locale;
import org.duban.account.ForUnits;
import org.duban.account.Viewer;
import org.duban.attachment.AttachmentRefused;
import org.duban.progress.NotAssigned;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What lies beside a line of the sheet, in place or as a page of its own. */
@Controller
@ForUnits
class AttachmentsController {
    private final Desks desks;
    private final Sheets sheets;
    private final ChangeAttachments changeAttachments;
    private final MessageSource messages;

    AttachmentsController(Desks desks, Sheets sheets, ChangeAttachments changeAttachments, MessageSource messages) {
        this.desks = desks;
        this.sheets = sheets;
        this.changeAttachments = changeAttachments;
        this.messages = messages;
    }

    @PostMapping("/my/updates/attachments")
    ModelAndView change(
            @ModelAttribute AttachmentForm form,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Viewer viewer,
            Locale locale,
            RedirectAttributes redirect) {
        Desk desk = desks.of(viewer, form.unit()).orElseThrow(NotAssigned::new);
        String problem = change(form, desk, viewer, locale);
        return inPlace ? list(form, desk, problem) : page(form, problem, redirect);
    }

    private @Nullable String change(AttachmentForm form, Desk desk, Viewer viewer, Locale locale) {
        try {
            changeAttachments.execute(form, line(form, desk), viewer);
            return null;
        } catch (AttachmentRefused refusal) {
            return messages.getMessage(refusal.code(), refusal.arguments(), locale);
        }
    }

    private SheetLine line(AttachmentForm form, Desk desk) {
        return sheets.openOne(desk, form.year(), form.period(), form.number()).only();
    }

    private ModelAndView list(AttachmentForm form, Desk desk, @Nullable String problem) {
        ModelAndView list = new ModelAndView("sheet/sheet-attachments :: list");
        list.addObject("number", form.number());
        list.addObject("attachments", line(form, desk).attachments());
        list.addObject("open", true);
        return list.addObject("refused", problem);
    }

    private static ModelAndView page(AttachmentForm form, @Nullable String problem, RedirectAttributes redirect) {
        redirect.addFlashAttribute("problem", problem);
        redirect.addAttribute("year", form.year());
        redirect.addAttribute("period", form.period());
        redirect.addAttribute("unit", form.unit());
        return new ModelAndView("redirect:/my/updates");
    }
}
