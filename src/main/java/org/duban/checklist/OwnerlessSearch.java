package org.duban.checklist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.organization.Post;
import org.duban.organization.Posts;
import org.duban.roster.LeadUnits;
import org.duban.roster.LeaderAssignment;
import org.duban.roster.LeaderAssignments;
import org.duban.stage.OpenStages;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** 无人负责: targets to be worked on for which nobody answers, on either level. */
@Component
class OwnerlessSearch implements Search {
    private final LeadUnits leadUnits;
    private final LeaderAssignments leaders;
    private final Posts posts;
    private final IdleUnits idleUnits;
    private final OpenStages stages;

    OwnerlessSearch(
            LeadUnits leadUnits, LeaderAssignments leaders, Posts posts, IdleUnits idleUnits, OpenStages stages) {
        this.leadUnits = leadUnits;
        this.leaders = leaders;
        this.posts = posts;
        this.idleUnits = idleUnits;
        this.stages = stages;
    }

    @Override
    public Kind kind() {
        return Kind.OWNERLESS;
    }

    @Override
    public List<Found> find(Scope scope) {
        Set<UUID> ids = scope.targets().keySet();
        Set<UUID> resting = stages.resting(ids);
        Owners owners = new Owners(leadUnits.of(ids), idleUnits.on(scope.today(), scope.district()), vacancies(scope));
        return scope.rows().stream()
                .filter(target -> !resting.contains(target.id()))
                .flatMap(target -> owners.faults(target, scope.today()))
                .toList();
    }

    /** By target, the posts that answer for it and are vacant. */
    private Map<UUID, List<MessageSourceResolvable>> vacancies(Scope scope) {
        Map<UUID, String> vacant = posts.findAllByOrderByPosition().stream()
                .filter(post -> post.holderOn(scope.today()).isEmpty())
                .collect(toMap(Post::id, Post::title));
        return leaders.findByTargetInOrderByPosition(scope.targets().keySet()).stream()
                .filter(each -> vacant.containsKey(each.post()))
                .collect(groupingBy(
                        LeaderAssignment::target,
                        mapping(each -> Why.of("vacant", vacant.getOrDefault(each.post(), "")), toList())));
    }
}
