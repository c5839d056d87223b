package org.duban.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.report.Reports;
import org.duban.roster.DirectoryChoices;
import org.duban.roster.Labels;
import org.duban.target.Indicator;
import org.duban.target.Indicators;
import org.duban.target.Targets;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Knows the names of the current district's units, posts, targets, numbers and reports, and of the accounts. */
@Component
class Naming {
    private final DirectoryChoices directory;
    private final Targets targets;
    private final Indicators indicators;
    private final Accounts accounts;
    private final Reports reports;
    private final MessageSource messages;

    Naming(
            DirectoryChoices directory,
            Targets targets,
            Indicators indicators,
            Accounts accounts,
            Reports reports,
            MessageSource messages) {
        this.directory = directory;
        this.targets = targets;
        this.indicators = indicators;
        this.accounts = accounts;
        this.reports = reports;
        this.messages = messages;
    }

    Names names(Locale locale) {
        Labels labels = directory.labels();
        Function<UUID, Optional<String>> target = id -> targets.findById(id)
                .map(each -> say(locale, "audit.target", String.valueOf(each.year()), String.valueOf(each.number())));
        Function<UUID, Optional<String>> report =
                id -> reports.findById(id).map(each -> say(locale, "audit.report", String.valueOf(each.year())));
        Function<UUID, Optional<String>> indicator =
                id -> indicators.findById(id).map(Indicator::name);
        Function<UUID, Optional<String>> account = id -> accounts.findById(id).map(Account::username);
        Function<UUID, Optional<String>> label =
                id -> Optional.of(labels.of(id)).filter(each -> !each.isEmpty());
        return new Names(
                id -> Stream.of(label, target, indicator, account, report)
                        .flatMap(each -> each.apply(id).stream())
                        .findFirst(),
                say(locale, "audit.unnamed"));
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
