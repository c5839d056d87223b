package org.duban.checklist;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** There are five lists, each with its own name. */
class NoSuchList extends Refusal {
    NoSuchList(String word) {
        super(
                HttpStatus.NOT_FOUND,
                word,
                Stream.of(Kind.values()).map(Kind::word).collect(joining(" ")));
    }
}
