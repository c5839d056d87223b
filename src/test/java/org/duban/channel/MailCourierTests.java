package org.duban.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.duban.shared.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailCourierTests {
    private static final String SENDER = "duban@example.invalid";

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    private final MailCourier courier = new MailCourier(new Hosts(Set.of(), Set.of("localhost")));
    private final Message message =
            new Message(Ids.next(), new Recipient("甲", "jia@example.invalid", null, null), "督办提醒", "有3项今天截止");

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    private Route route(String secret) {
        return new Route(URI.create("smtp://localhost:" + mail.getSmtp().getPort()), SENDER, secret);
    }

    @Test
    void sendsOneLetterWithAnIdThatStaysTheSame() throws DeliveryFailed, MessagingException, IOException {
        courier.deliver(message, route(""));
        courier.deliver(message, route(""));

        MimeMessage[] received = mail.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getSubject()).isEqualTo("督办提醒");
        assertThat(received[0].getContent().toString().strip()).isEqualTo("有3项今天截止");
        assertThat(received[0].getFrom()[0]).hasToString(SENDER);
        assertThat(received[0].getMessageID())
                .isEqualTo("<" + message.id() + "@duban>")
                .isEqualTo(received[1].getMessageID());
    }

    @Test
    void signsInWhereThereIsASecret() throws DeliveryFailed {
        mail.setUser(SENDER, SENDER, "right");

        courier.deliver(message, route("right"));

        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(failure(route("wrong")).fault()).isEqualTo(Fault.REJECTED);
    }

    @Test
    void sendsNothingUnencryptedToTheOutside() {
        MailCourier abroad = new MailCourier(new Hosts(Set.of("192.0.2.7"), Set.of()));
        Route route = new Route(URI.create("smtp://localhost:25"), SENDER, "");

        assertThat(catchThrowableOfType(DeliveryFailed.class, () -> abroad.deliver(message, route))
                        .fault())
                .isEqualTo(Fault.ADDRESS);
    }

    @Test
    void knowsThatNothingWasSentWhereNobodyAnswers() {
        Route route = route("");
        mail.stop();

        assertThat(failure(route).fault()).isEqualTo(Fault.UNREACHABLE);
    }

    private DeliveryFailed failure(Route route) {
        return catchThrowableOfType(DeliveryFailed.class, () -> courier.deliver(message, route));
    }
}
