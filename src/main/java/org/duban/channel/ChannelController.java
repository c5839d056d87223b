package org.duban.channel;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duban.account.ForSystemAdministrators;
import org.duban.account.Viewer;
import org.duban.shared.Ids;
import org.springframework.context.MessageSource;
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

/** The page on which the system administrator of a district sets its channels up and tries them. */
@Controller
@ForSystemAdministrators
@RequestMapping("/{code:\\d{6}}/channels")
class ChannelController {
    private static final String AGAIN = "redirect:/{code}/channels";

    private final Channels channels;
    private final SetUpChannel setUpChannel;
    private final Couriers couriers;
    private final MessageSource messages;

    ChannelController(Channels channels, SetUpChannel setUpChannel, Couriers couriers, MessageSource messages) {
        this.channels = channels;
        this.setUpChannel = setUpChannel;
        this.couriers = couriers;
        this.messages = messages;
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        List<ChannelView> views = Stream.of(ChannelKind.values())
                .map(kind -> ChannelView.of(channels.findByKind(kind).orElseGet(() -> new Channel(kind))))
                .toList();
        model.addAttribute("channels", views);
        model.addAttribute("viewer", viewer);
        return "channel/channels";
    }

    @PostMapping("/{kind}")
    String setUp(
            @PathVariable ChannelKind kind,
            @Valid @ModelAttribute("form") ChannelForm form,
            BindingResult errors,
            Locale language,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            next.addFlashAttribute("problem", messages.getMessage("channel.tooLong", null, language));
        } else {
            setUpChannel.execute(kind, form);
            next.addFlashAttribute("saved", "channel.saved");
        }
        return AGAIN;
    }

    /** @param to the mail address, mobile number or WeCom name of who waits for the message */
    @PostMapping("/{kind}/trial")
    String send(
            @PathVariable ChannelKind kind,
            @RequestParam String to,
            Viewer viewer,
            Locale language,
            RedirectAttributes next) {
        String words = messages.getMessage("channel.trial.text", null, language);
        Recipient person = new Recipient(viewer.name(), to, to, to);
        try {
            couriers.deliver(kind, new Message(Ids.next(), person, words, words));
            next.addFlashAttribute("saved", "channel.trial.sent");
        } catch (DeliveryFailed e) {
            String why = messages.getMessage("delivery.fault." + e.fault(), null, language);
            next.addFlashAttribute("problem", why + " (" + e.detail() + ")");
        }
        return AGAIN;
    }
}
