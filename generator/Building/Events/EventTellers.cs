using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Events;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Building.Events;

/// <summary>Builds how the events of a document are told apart: by a header, by the text of a member, by their shape.</summary>
internal sealed class EventTellers(BuildContext context, IReadOnlyDictionary<EventSource, EventModel> models)
{
    // One finding an event is enough.
    private readonly HashSet<EventSource> _lost = [];

    /// <summary>Builds how payloads alone tell events apart; what they do not tell is a finding, unless a header does.</summary>
    public EventTellerModel OfAll(IReadOnlyList<EventSource> sources, List<(string Member, List<(string Value, EventSource Source)> Values)> members, EventHeader? header) =>
        Of(sources, members, header?.Groups.SelectMany(group => group.Sources) ?? [], header);

    /// <summary>Builds how a header tells events apart, with what tells those of one text.</summary>
    public EventHeaderModel Of(EventHeader header)
    {
        var groups = new List<EventNameModel>();
        foreach (var alike in header.Groups.GroupBy(group => string.Join(" ", group.Sources.Select(source => models[source].TypeName)), StringComparer.Ordinal))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var sources = alike.First().Sources;
            groups.Add(new EventNameModel(
                alike.Select(group => group.Text).ToEquatableArray(),
                sources.Count == 1 ? models[sources[0]].TypeName : null,
                sources.Count == 1 ? EventTellerModel.None : Of(sources, EventTypeMembers.Find(context, sources), [], header)));
        }

        return new EventHeaderModel(header.Name, header.Basis == EventHeaderBasis.Listed, groups.ToEquatableArray());
    }

    private EventTellerModel Of(IReadOnlyList<EventSource> sources, List<(string Member, List<(string Value, EventSource Source)> Values)> members, IEnumerable<EventSource> named, EventHeader? header)
    {
        var told = new HashSet<EventSource>(members.SelectMany(member => member.Values).Select(value => value.Source));
        var groups = sources.Where(source => source.Schema is not null && !told.Contains(source))
            .Select(source => (Source: source, Shape: UnionShapes.Of(source.Schema!, models[source].Payload ?? TypeRef.Object(models[source].TypeName))))
            .Where(shape => !IsNothingKnown(shape.Shape))
            .GroupBy(shape => shape.Shape).Select(group => group.ToList()).ToList();
        var isNamed = new HashSet<EventSource>(named);
        foreach (var group in groups.Where(group => group.Count > 1))
        {
            foreach (var source in group.Select(shape => shape.Source))
            {
                Tell(source, group[group[0].Source == source ? 1 : 0].Source, isNamed.Contains(source) ? header : null);
            }
        }

        return new EventTellerModel(
            members.Select(found => new EventTypeMemberModel(
                found.Member, found.Values.Select(value => new EventTypeValueModel(value.Value, models[value.Source].TypeName)).ToEquatableArray())).ToEquatableArray(),
            groups.Where(group => group.Count == 1).Select(group => new EventShapeModel(models[group[0].Source].TypeName, group[0].Shape)).ToEquatableArray());
    }

    private void Tell(EventSource source, EventSource other, EventHeader? header)
    {
        if (!_lost.Add(source))
        {
            return;
        }

        if (header is null)
        {
            context.Findings.NotSupported(source.Pointer, $"The event '{source.Key}', which nothing in its payload tells from '{other.Key}',", "it is received as an unknown one");
        }
        else if (header.Basis == EventHeaderBasis.Keys)
        {
            context.Findings.NotSupported(
                source.Pointer, $"The event '{source.Key}', which nothing in its payload tells from '{other.Key}',",
                $"it is known where the header '{header.Name}' says its key, and else received as an unknown one");
        }
    }

    // Such an event can only be made by hand; the document says nothing that could be lost.
    private static bool IsNothingKnown(UnionShapeModel shape) => shape is { Kind: JsonShape.Object, Known.Count: 0 };
}
