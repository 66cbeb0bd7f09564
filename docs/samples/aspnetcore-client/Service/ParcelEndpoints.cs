using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Parcels.Service;

public static class ParcelEndpoints
{
    public static void MapParcels(this IEndpointRouteBuilder routes)
    {
        var parcels = routes.MapGroup("/parcels").WithTags("Parcels");
        parcels.MapPost("/", Create).WithName("CreateParcel").ProducesValidationProblem();
        parcels.MapGet("/", List).WithName("ListParcels");
        parcels.MapGet("/{id:guid}", Get).WithName("GetParcel");
    }

    /// <summary>Accepts a parcel.</summary>
    public static Created<Parcel> Create(NewParcel parcel, ParcelStore store)
    {
        var added = store.Add(parcel);
        return TypedResults.Created($"/parcels/{added.Id}", added);
    }

    /// <summary>Lists the parcels.</summary>
    /// <param name="state">The state of the parcels.</param>
    public static Ok<Parcel[]> List(ParcelStore store, ParcelState? state = null) => TypedResults.Ok(store.All(state));

    /// <summary>Gets a parcel.</summary>
    /// <param name="id">The id of the parcel.</param>
    public static Results<Ok<Parcel>, NotFound<ProblemDetails>> Get(Guid id, ParcelStore store) =>
        store.Find(id) is { } parcel
            ? TypedResults.Ok(parcel)
            : TypedResults.NotFound(new ProblemDetails { Status = StatusCodes.Status404NotFound, Title = "There is no such parcel." });
}
