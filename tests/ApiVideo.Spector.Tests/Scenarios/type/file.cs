using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class FileCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Type_File_Body_uploadFileSpecificContentType()
    {
        using var picture = new MemoryStream(Asset("image.png"));
        await Client.Default.BodyUploadFileSpecificContentTypeAsync(picture);
    }

    public async Task Type_File_Body_uploadFileMultipleContentTypes()
    {
        using var picture = new MemoryStream(Asset("image.png"));
        await Client.Default.BodyUploadFileMultipleContentTypesAsync(picture, "image/png");
    }

    public async Task Type_File_Body_uploadFileDefaultContentType()
    {
        using var picture = new MemoryStream(Asset("image.png"));
        await Client.Default.BodyUploadFileDefaultContentTypeAsync(picture, "image/png");
    }

    public async Task Type_File_Body_downloadFileSpecificContentType()
    {
        Check.Sequence(await BytesAsync((await Client.Default.BodyDownloadFileSpecificContentTypeAsync()).Value), Asset("image.png"));
    }

    public async Task Type_File_Body_downloadFileMultipleContentTypes()
    {
        Check.Sequence(await BytesAsync((await Client.Default.BodyDownloadFileMultipleContentTypesAsync()).Value), Asset("image.png"));
    }

    public async Task Type_File_Body_downloadFileDefaultContentType()
    {
        Check.Sequence(await BytesAsync((await Client.Default.BodyDownloadFileDefaultContentTypeAsync()).Value), Asset("image.png"));
    }

    public async Task Type_File_Body_uploadFileJsonContentType()
    {
#if OPENAPI_3_0
        using var file = new MemoryStream("{\"message\":\"test file content\"}"u8.ToArray());
        await Client.Default.BodyUploadFileJsonContentTypeAsync(file);
#else
        using var file = JsonDocument.Parse("{\"message\":\"test file content\"}");
        await Client.Default.BodyUploadFileJsonContentTypeAsync(file.RootElement);
#endif
    }

    public async Task Type_File_Body_downloadFileJsonContentType()
    {
#if OPENAPI_3_0
        Check.Sequence(await BytesAsync((await Client.Default.BodyDownloadFileJsonContentTypeAsync()).Value), "{\"message\":\"test file content\"}"u8.ToArray());
#else
        Check.Equal("test file content", (await Client.Default.BodyDownloadFileJsonContentTypeAsync()).Value.GetProperty("message").GetString());
#endif
    }
}
