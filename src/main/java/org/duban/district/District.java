package org.duban.district;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.duban.shared.NotAudited;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A division of the country by its code (GB/T 2260), in the years in which the code was in force. */
@Entity
@Immutable
@NotAudited
public class District {
    /** The code that stands for the whole country, and so for every district. */
    public static final String COUNTRY = "000000";

    @Id
    private String code;

    private String name;

    @Column(name = "full_name")
    private String fullName;

    @Enumerated(EnumType.STRING)
    private Level level;

    private @Nullable String parent;

    @Column(name = "valid_from")
    private int validFrom;

    @Column(name = "valid_to")
    private @Nullable Integer validTo;

    @SuppressWarnings("NullAway.Init")
    protected District() {}

    /** A division that the shipped list does not have, such as a demo's. */
    public District(String code, String name, String fullName, Level level, String parent, int validFrom) {
        this.code = code;
        this.name = name;
        this.fullName = fullName;
        this.level = level;
        this.parent = parent;
        this.validFrom = validFrom;
    }

    public String code() {
        return code;
    }

    /** Its own name, such as 钟楼区. */
    public String name() {
        return name;
    }

    /** Its name with those above it, such as 江苏省常州市钟楼区. */
    public String fullName() {
        return fullName;
    }

    public Level level() {
        return level;
    }

    public @Nullable String parent() {
        return parent;
    }

    /** Whether its code is in force in that year. */
    public boolean existsIn(int year) {
        return validFrom <= year && (validTo == null || year <= validTo);
    }

    /** Whether the text is its name after words of those above it, in order and perhaps shortened: 常州钟楼区. */
    boolean isMeantBy(String text) {
        return text.endsWith(name) && isSubsequence(text.substring(0, text.length() - name.length()), fullName);
    }

    private static boolean isSubsequence(String part, String whole) {
        int found = 0;
        for (int i = 0; i < whole.length() && found < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(found)) {
                found++;
            }
        }
        return found == part.length();
    }
}
