package org.duban.organization;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Folded;
import org.duban.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who answers: a post (副区长) with those who hold and held it. Several posts may have one title. */
@Entity
public class Post extends DistrictEntity {
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Holder> holders;

    private int position;

    @SuppressWarnings("NullAway.Init")
    protected Post() {}

    /** A vacant post at its place in the protocol order. */
    @SuppressWarnings("NullAway.Init")
    public Post(String title, int position) {
        super(Ids.next());
        this.title = title;
        this.holders = List.of();
        this.position = position;
    }

    public String title() {
        return title;
    }

    public List<Holder> holders() {
        return List.copyOf(holders);
    }

    public int position() {
        return position;
    }

    public Optional<Holder> holderOn(LocalDate day) {
        return holders.stream().filter(each -> each.holdsOn(day)).findFirst();
    }

    /** The name that tables print on that day: the holder's, or the title while the post is vacant. */
    public String label(LocalDate day) {
        return holderOn(day).map(Holder::name).orElse(title);
    }

    /** Who holds it with no end in sight, or held it last. */
    public Optional<Holder> last() {
        return holders.isEmpty() ? Optional.empty() : Optional.of(holders.get(holders.size() - 1));
    }

    /**
     * Puts a person into the post; the one before leaves it on the day before.
     *
     * @param from the first day; where it is the one of the present holder, or absent, the present entry is corrected
     * @throws DateTooEarly where the one before had not begun by then
     */
    public void appoint(String name, @Nullable LocalDate from) {
        Holder before = last().orElse(null);
        if (before == null) {
            record(List.of(new Holder(name, from, null)));
        } else if (before.until() != null && (from == null || from.isAfter(before.until()))) {
            append(new Holder(name, from == null ? before.until().plusDays(1) : from, null));
        } else if (from == null || before.name().equals(name) || from.equals(before.from())) {
            replaceLast(new Holder(name, from, null));
        } else {
            replaceLast(before.endingBefore(from));
            append(new Holder(name, from, null));
        }
    }

    /**
     * Leaves the post vacant from a day on; nothing changes where it is vacant already.
     *
     * @throws DateTooEarly where the holder had not begun by then
     */
    public void vacate(LocalDate from) {
        last().filter(each -> each.until() == null).ifPresent(each -> replaceLast(each.endingBefore(from)));
    }

    private void append(Holder holder) {
        record(Stream.concat(holders.stream(), Stream.of(holder)).toList());
    }

    private void replaceLast(Holder holder) {
        record(Stream.concat(holders.stream().limit(holders.size() - 1L), Stream.of(holder))
                .toList());
    }

    /** Corrects who holds and held it, the first first. */
    public void record(List<Holder> holders) {
        this.holders = List.copyOf(holders);
    }

    public void rename(String title) {
        this.title = title;
    }

    public void moveTo(int position) {
        this.position = position;
    }

    /** Whether another entry would say the same: the title, and who holds it now. */
    boolean isTheSameAs(Post other) {
        return isTitled(Folded.of(other.title)) && current().equals(other.current());
    }

    private Optional<Folded> current() {
        return last().map(each -> Folded.of(each.name()));
    }

    boolean isTitled(Folded word) {
        return Folded.of(title).equals(word);
    }

    boolean isHeldBy(Folded name, LocalDate day) {
        return holderOn(day).filter(each -> Folded.of(each.name()).equals(name)).isPresent();
    }

    Stream<Folded> holderNames() {
        return holders.stream().map(each -> Folded.of(each.name()));
    }
}
