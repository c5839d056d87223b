package org.duban.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.duban.account.Account;
import org.springframework.stereotype.Component;

/** Leaves out the steps of which a person was told before. */
@Component
class Untold {
    private final NoticeLines lines;

    Untold(NoticeLines lines) {
        this.lines = lines;
    }

    List<Pending> of(Account person, List<Pending> pending) {
        Map<String, List<Integer>> taken =
                lines
                        .findByAccountAndSubjectIn(
                                person.id(),
                                pending.stream().map(Pending::subject).toList())
                        .stream()
                        .collect(groupingBy(NoticeLine::subject, mapping(NoticeLine::step, toList())));
        return pending.stream()
                .filter(each -> Ladder.isNew(each.step(), taken.getOrDefault(each.subject(), List.of())))
                .toList();
    }
}
