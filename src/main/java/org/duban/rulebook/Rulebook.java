package org.duban.rulebook;

import org.springframework.stereotype.Component;

/** Opens the rules of the current district. */
@Component
public class Rulebook {
    private final LightRulings rulings;

    Rulebook(LightRulings rulings) {
        this.rulings = rulings;
    }

    public Rules rules() {
        return new Rules(rulings.findAll());
    }
}
