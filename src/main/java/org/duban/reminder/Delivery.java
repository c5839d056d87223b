package org.duban.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.channel.ChannelKind;
import org.duban.channel.DeliveryFailed;
import org.duban.channel.Fault;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.duban.shared.NotAudited;
import org.jspecify.annotations.Nullable;

/** The way of a notice out of the program by one channel. */
@Entity
@NotAudited
class Delivery extends DistrictEntity {
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(3));
    /** After so long somebody who said that he was sending no longer is. */
    private static final Duration LOST = Duration.ofMinutes(10);

    @Column(name = "notice_id")
    private UUID notice;

    @Column(name = "account_id")
    private UUID account;

    @Enumerated(EnumType.STRING)
    private ChannelKind channel;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int attempts;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "not_before")
    private Instant notBefore;

    @Enumerated(EnumType.STRING)
    private @Nullable Fault fault;

    private @Nullable String detail;

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    @SuppressWarnings("NullAway.Init")
    Delivery(Notice notice, ChannelKind channel, Instant at) {
        super(Ids.next());
        this.notice = notice.id();
        this.account = notice.account();
        this.channel = channel;
        this.state = DeliveryState.WAITING;
        this.changedAt = at;
        this.notBefore = at;
    }

    UUID notice() {
        return notice;
    }

    UUID account() {
        return account;
    }

    ChannelKind channel() {
        return channel;
    }

    DeliveryState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    /** When it came into its state. */
    Instant changedAt() {
        return changedAt;
    }

    @Nullable Fault fault() {
        return fault;
    }

    @Nullable String detail() {
        return detail;
    }

    boolean isDue(Instant now) {
        return state == DeliveryState.WAITING && !now.isBefore(notBefore);
    }

    boolean isLost(Instant now) {
        return state == DeliveryState.SENDING && changedAt.plus(LOST).isBefore(now);
    }

    /** Says, before it is sent, that it is: who comes later does not send it. */
    void begin(Instant now) {
        become(DeliveryState.SENDING, now);
        attempts++;
    }

    void arrived(Instant now) {
        become(DeliveryState.SENT, now);
        fault = null;
        detail = null;
    }

    /** Waits for another attempt where it certainly did not arrive and may do so later, a few times. */
    void failed(DeliveryFailed failure, Instant now) {
        fault = failure.fault();
        detail = failure.detail();
        if (fault.passes() && attempts <= PAUSES.size()) {
            become(DeliveryState.WAITING, now);
            notBefore = now.plus(PAUSES.get(attempts - 1));
        } else {
            become(fault == Fault.UNCLEAR ? DeliveryState.UNCLEAR : DeliveryState.FAILED, now);
        }
    }

    /** Nobody knows whether it arrived: the program was killed while it was sent. */
    void lose(Instant now) {
        become(DeliveryState.UNCLEAR, now);
        fault = Fault.UNCLEAR;
        detail = "";
    }

    /** A later notice has taken its place before it could be sent. */
    void expire(Instant now) {
        become(DeliveryState.FAILED, now);
    }

    /** @throws NotSentAgain where it neither failed nor may have */
    void sendAgain(Instant now) {
        become(DeliveryState.WAITING, now);
        attempts = 0;
        notBefore = now;
    }

    private void become(DeliveryState then, Instant now) {
        state = state.to(then);
        changedAt = now;
    }
}
