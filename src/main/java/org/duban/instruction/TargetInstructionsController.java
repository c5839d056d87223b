package org.duban.instruction;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.duban.account.ForOverseers;
import org.duban.account.ForReaders;
import org.duban.account.Viewer;
import org.duban.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of the instructions on a target: gives one, and takes every step after that. */
@Controller
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/targets/{number:\\d{1,6}}/instructions")
class TargetInstructionsController {
    private static final String PAGE = "instruction/target";
    private static final String AGAIN = "redirect:/{code}/{year}/targets/{number}/instructions";

    private final TargetInstructions instructions;
    private final GiveInstruction giveInstruction;
    private final MoveInstruction moveInstruction;
    private final MessageSource messages;

    TargetInstructionsController(
            TargetInstructions instructions,
            GiveInstruction giveInstruction,
            MoveInstruction moveInstruction,
            MessageSource messages) {
        this.instructions = instructions;
        this.giveInstruction = giveInstruction;
        this.moveInstruction = moveInstruction;
        this.messages = messages;
    }

    @ForReaders
    @GetMapping
    String show(@PathVariable int year, @PathVariable int number, Viewer viewer, Model model) {
        InstructionPage page = instructions.page(year, number, viewer);
        model.addAttribute("page", page);
        model.addAttribute("form", instructions.form(page));
        return PAGE;
    }

    @ForOverseers
    @PostMapping
    String give(
            @PathVariable int year,
            @PathVariable int number,
            @Valid @ModelAttribute("form") InstructionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Locale language,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                giveInstruction.execute(year, number, form, viewer);
                next.addFlashAttribute("saved", "instruction.given");
                return AGAIN;
            } catch (AnswerDayOutOfReach | NotAUnitOfTarget | PaperIncomplete | GivenAlready e) {
                model.addAttribute("problem", sentence(e, language));
            }
        }
        model.addAttribute("page", instructions.page(year, number, viewer));
        return PAGE;
    }

    @ForReaders
    @PostMapping("/{id}/steps")
    String move(
            @PathVariable int year,
            @PathVariable int number,
            @PathVariable UUID id,
            @RequestParam InstructionStep step,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate due,
            @RequestParam long version,
            Viewer viewer,
            Locale language,
            RedirectAttributes next) {
        try {
            moveInstruction.execute(year, number, id, new InstructionMove(step, words, due, version), viewer);
            next.addFlashAttribute("saved", "instruction.done." + step);
        } catch (AnswerDayOutOfReach | InstructionNeedsWords e) {
            next.addFlashAttribute("problem", sentence(e, language));
        }
        return (viewer.seesAll() ? AGAIN : "redirect:/my/instructions") + "#instruction-" + id;
    }

    private String sentence(Refusal refusal, Locale language) {
        return messages.getMessage(refusal.code(), refusal.arguments(), language);
    }
}
