package org.duban.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Properties;
import javax.net.ssl.SSLHandshakeException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** 邮件: {@code smtps://host:465} or {@code smtp://host:587} with STARTTLS; the sender is the mail address that signs in. */
@Component
class MailCourier implements Courier {
    private static final int CONNECT = 5_000;
    private static final int READ = 10_000;

    private final Hosts hosts;

    MailCourier(Hosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.MAIL;
    }

    @Override
    public boolean reaches(Recipient person) {
        return person.mail() != null;
    }

    @Override
    public void deliver(Message message, Route route) throws DeliveryFailed {
        if (!hosts.allow(route.address())) {
            throw new DeliveryFailed(
                    Fault.ADDRESS, String.valueOf(route.address().getHost()));
        }
        JavaMailSenderImpl sender = sender(route);
        try {
            sender.send(letter(sender.createMimeMessage(), message, route));
        } catch (MailAuthenticationException e) {
            throw new DeliveryFailed(Fault.REJECTED, "SMTP AUTH");
        } catch (MailSendException e) {
            throw failed(e);
        } catch (MailException | MessagingException e) {
            throw new DeliveryFailed(Fault.REJECTED, e.getClass().getSimpleName());
        }
    }

    /** With an id of its own that stays the same, so that mailboxes can tell a repetition. */
    private static MimeMessage letter(MimeMessage letter, Message message, Route route) throws MessagingException {
        MimeMessageHelper fields = new MimeMessageHelper(letter, UTF_8.name());
        fields.setFrom(route.sender());
        fields.setTo(String.valueOf(message.to().mail()));
        fields.setSubject(message.subject());
        fields.setText(message.text());
        letter.setHeader("Message-ID", "<" + message.id() + "@duban>");
        letter.setHeader("Auto-Submitted", "auto-generated");
        return letter;
    }

    private JavaMailSenderImpl sender(Route route) {
        URI address = route.address();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setProtocol(address.getScheme());
        sender.setHost(address.getHost());
        sender.setPort(address.getPort());
        if (!route.secret().isEmpty()) {
            sender.setUsername(route.sender());
            sender.setPassword(route.secret());
        }
        sender.setJavaMailProperties(properties("mail." + address.getScheme() + ".", address, route));
        return sender;
    }

    private Properties properties(String prefix, URI address, Route route) {
        Properties properties = new Properties();
        properties.put(prefix + "connectiontimeout", CONNECT);
        properties.put(prefix + "timeout", READ);
        properties.put(prefix + "writetimeout", READ);
        properties.put(prefix + "auth", !route.secret().isEmpty());
        properties.put(prefix + "ssl.checkserveridentity", true);
        properties.put(prefix + "starttls.enable", true);
        properties.put(prefix + "starttls.required", !hosts.isInside(address));
        return properties;
    }

    /** Where no connection was made nothing was sent; where the server refused it, likewise. */
    private static DeliveryFailed failed(MailSendException e) {
        Exception first = e.getFailedMessages().values().stream().findFirst().orElse(e);
        Throwable root = NestedExceptionUtils.getMostSpecificCause(first);
        boolean unsent = root instanceof ConnectException
                || root instanceof UnknownHostException
                || root instanceof SSLHandshakeException;
        Fault heard = first instanceof SendFailedException ? Fault.REJECTED : Fault.UNCLEAR;
        return new DeliveryFailed(
                unsent ? Fault.UNREACHABLE : heard, root.getClass().getSimpleName());
    }
}
