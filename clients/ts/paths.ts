// Generated from docs/openapi.json by npm run contract.
export interface paths {
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A grid worker reports */
        post: operations["postReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Anybody reports, without a login */
        post: operations["postPublicReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave to upload one photo; post the form it answers with */
        post: operations["postPhotos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether an uploaded photo was cleaned, refused or is still waiting */
        get: operations["getPhotosByPhotoId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave to upload one photo; post the form it answers with */
        post: operations["postPublicPhotos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether an uploaded photo was cleaned, refused or is still waiting */
        get: operations["getPublicPhotosByPhotoId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/cases/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a case stands and what happened to it, for everybody */
        get: operations["getPublicCasesByNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/cases/{number}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A photo of a case that a person approved for everybody, without its metadata; nothing is told of any other */
        get: operations["getPublicCasesByNumberPhotosByPhotoId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/taxonomy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Categories and conditions to report under */
        get: operations["getPublicTaxonomy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The upper levels of the area tree, down to counties, and who the agencies are */
        get: operations["getPublicPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/place/{county}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The towns, villages and grids of one county, with the outlines of the grids */
        get: operations["getPublicPlaceByCounty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Areas and grids by part of their name, first letters of the pinyin, or code: for a report without a position */
        get: operations["getPublicPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/near": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open cases of the category close by: perhaps yours is one of them, and you can join it */
        get: operations["getPublicNear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/open/{area}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open cases of an area for everybody, the latest first: what, in which grid, with whom, until when */
        get: operations["getPublicOpenByArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/errands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the grid workers of the caller's area are to verify or check, the most pressing first */
        get: operations["getErrands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case for those it concerns: its reporter, its agencies, its desk, the grid worker sent there */
        get: operations["getCasesByNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/next-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do now, what each action takes, and why others are not possible */
        get: operations["getCasesByNumberNextActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every clock of the case explained: start, limit, each pause, extension and restoration, calendar */
        get: operations["getCasesByNumberDeadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to the case, commit by commit */
        get: operations["getCasesByNumberHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A link to one photo of a case */
        get: operations["getCasesByNumberPhotosByPhotoId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 领取 · Claim */
        post: operations["postCasesByNumberClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放回 · Release */
        post: operations["postCasesByNumberRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 受理 · Accept */
        post: operations["postCasesByNumberAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予受理 · Reject */
        post: operations["postCasesByNumberReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 派员核实 · Have it verified */
        post: operations["postCasesByNumberVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 属实 · Confirm */
        post: operations["postCasesByNumberConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/refute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不属实 · Refute */
        post: operations["postCasesByNumberRefute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/cannotTell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 无法核实 · Cannot tell */
        post: operations["postCasesByNumberCannotTell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 并案 · Merge */
        post: operations["postCasesByNumberMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销并案 · Unmerge */
        post: operations["postCasesByNumberUnmerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/transferOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转紧急热线 · Hand to an emergency line */
        post: operations["postCasesByNumberTransferOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/selfHandle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 自行处置 · Handle on the spot */
        post: operations["postCasesByNumberSelfHandle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 立案 · File */
        post: operations["postCasesByNumberFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/reclassify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正类别 · Reclassify */
        post: operations["postCasesByNumberReclassify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废 · Void */
        post: operations["postCasesByNumberVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/sendUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上报 · Send up */
        post: operations["postCasesByNumberSendUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/sendDown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下派 · Send down */
        post: operations["postCasesByNumberSendDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 派遣 · Dispatch */
        post: operations["postCasesByNumberDispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/whistle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 吹哨 · Whistle */
        post: operations["postCasesByNumberWhistle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/grantReturn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意回退 · Grant the return */
        post: operations["postCasesByNumberGrantReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/refuseReturn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意回退 · Refuse the return */
        post: operations["postCasesByNumberRefuseReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 裁决 · Rule */
        post: operations["postCasesByNumberRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/grantExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意延期 · Grant more time */
        post: operations["postCasesByNumberGrantExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/refuseExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意延期 · Refuse more time */
        post: operations["postCasesByNumberRefuseExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/grantSuspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意挂账 · Suspend it */
        post: operations["postCasesByNumberGrantSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/refuseSuspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意挂账 · Refuse to suspend it */
        post: operations["postCasesByNumberRefuseSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复处置 · Resume */
        post: operations["postCasesByNumberResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 派员核查 · Have it checked */
        post: operations["postCasesByNumberCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核查通过 · Pass the check */
        post: operations["postCasesByNumberPass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核查不通过 · Fail the check */
        post: operations["postCasesByNumberFail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/rework": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 返工 · Send back to be redone */
        post: operations["postCasesByNumberRework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结案 · Close */
        post: operations["postCasesByNumberClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/callBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回访 · Call back */
        post: operations["postCasesByNumberCallBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重办 · Reopen */
        post: operations["postCasesByNumberReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/grantAppeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申诉成立 · Grant the appeal */
        post: operations["postCasesByNumberGrantAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/refuseAppeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申诉不成立 · Refuse the appeal */
        post: operations["postCasesByNumberRefuseAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催办 · Urge */
        post: operations["postCasesByNumberUrge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/supervise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 督办 · Supervise */
        post: operations["postCasesByNumberSupervise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/instruct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批示 · Instruct */
        post: operations["postCasesByNumberInstruct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 备注 · Note */
        post: operations["postCasesByNumberNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 授权 · Delegate */
        post: operations["postCasesByNumberDelegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/unreasonable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标记不合理诉求 · Mark as unreasonable */
        post: operations["postCasesByNumberUnreasonable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/reviewUnreasonable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核不合理诉求 · Review the mark “unreasonable” */
        post: operations["postCasesByNumberReviewUnreasonable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公开 · Publish */
        post: operations["postCasesByNumberPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/cases/{number}/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A reporter's own view, also of one who joined, by his follow-up code in the header Follow-Up-Code */
        get: operations["getPublicCasesByNumberOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/cases/{number}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请复核 · Ask for review */
        post: operations["postPublicCasesByNumberReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/cases/{number}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补充材料 · Answer the question */
        post: operations["postPublicCasesByNumberAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/cases/{number}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 评价 · Rate */
        post: operations["postPublicCasesByNumberRate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/cases/{number}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重办 · Reopen */
        post: operations["postPublicCasesByNumberReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/cases/{number}/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催办 · Urge */
        post: operations["postPublicCasesByNumberUrge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open tasks of the caller's agency and of those it stands in for, the earliest deadline first */
        get: operations["getTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A task of the caller's agency with its case */
        get: operations["getTasksByTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签收 · Sign */
        post: operations["postTasksByTaskSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 反馈办结 · Resolve */
        post: operations["postTasksByTaskResolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 指派处置人员 · Assign a handler */
        post: operations["postTasksByTaskAssign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/unassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回指派 · Withdraw the handler */
        post: operations["postTasksByTaskUnassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/requestReturn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请回退 · Ask to return it */
        post: operations["postTasksByTaskRequestReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/grantReturn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意回退 · Grant the return */
        post: operations["postTasksByTaskGrantReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/refuseReturn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意回退 · Refuse the return */
        post: operations["postTasksByTaskRefuseReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/requestExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请延期 · Ask for more time */
        post: operations["postTasksByTaskRequestExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/grantExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意延期 · Grant more time */
        post: operations["postTasksByTaskGrantExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/refuseExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意延期 · Refuse more time */
        post: operations["postTasksByTaskRefuseExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/requestSuspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请挂账 · Ask to suspend it */
        post: operations["postTasksByTaskRequestSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/grantSuspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意挂账 · Suspend it */
        post: operations["postTasksByTaskGrantSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/refuseSuspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意挂账 · Refuse to suspend it */
        post: operations["postTasksByTaskRefuseSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复处置 · Resume */
        post: operations["postTasksByTaskResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/requestAssist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 请求协办 · Ask another agency to assist */
        post: operations["postTasksByTaskRequestAssist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/askReporter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 请上报人补充 · Ask the reporter */
        post: operations["postTasksByTaskAskReporter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申诉 · Appeal */
        post: operations["postTasksByTaskAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回协办 · Withdraw the assist */
        post: operations["postTasksByTaskWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases of the area by number, place, category, agency, period, status and cleared words, latest first */
        get: operations["getDeskCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/undelivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who could not be told of a case, and whose queue lacks a task: what happened and what to do; until it gets through */
        get: operations["getDeskUndelivered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/{pool}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases that wait for a decision (triage), for closing (resolved), requests of agencies, the oldest first */
        get: operations["getDeskByPool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One action on up to 50 cases; each has its own result, as if it had been asked alone */
        post: operations["postDeskBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 领取 · Claim */
        post: operations["postDeskCasesByNumberClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放回 · Release */
        post: operations["postDeskCasesByNumberRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 受理 · Accept */
        post: operations["postDeskCasesByNumberAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予受理 · Reject */
        post: operations["postDeskCasesByNumberReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 派员核实 · Have it verified */
        post: operations["postDeskCasesByNumberVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 属实 · Confirm */
        post: operations["postDeskCasesByNumberConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/refute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不属实 · Refute */
        post: operations["postDeskCasesByNumberRefute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/cannotTell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 无法核实 · Cannot tell */
        post: operations["postDeskCasesByNumberCannotTell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 并案 · Merge */
        post: operations["postDeskCasesByNumberMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销并案 · Unmerge */
        post: operations["postDeskCasesByNumberUnmerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/transferOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转紧急热线 · Hand to an emergency line */
        post: operations["postDeskCasesByNumberTransferOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/selfHandle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 自行处置 · Handle on the spot */
        post: operations["postDeskCasesByNumberSelfHandle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 立案 · File */
        post: operations["postDeskCasesByNumberFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/reclassify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正类别 · Reclassify */
        post: operations["postDeskCasesByNumberReclassify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废 · Void */
        post: operations["postDeskCasesByNumberVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/sendUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上报 · Send up */
        post: operations["postDeskCasesByNumberSendUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/sendDown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下派 · Send down */
        post: operations["postDeskCasesByNumberSendDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 派遣 · Dispatch */
        post: operations["postDeskCasesByNumberDispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/whistle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 吹哨 · Whistle */
        post: operations["postDeskCasesByNumberWhistle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/grantReturn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意回退 · Grant the return */
        post: operations["postDeskCasesByNumberGrantReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/refuseReturn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意回退 · Refuse the return */
        post: operations["postDeskCasesByNumberRefuseReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 裁决 · Rule */
        post: operations["postDeskCasesByNumberRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/grantExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意延期 · Grant more time */
        post: operations["postDeskCasesByNumberGrantExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/refuseExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意延期 · Refuse more time */
        post: operations["postDeskCasesByNumberRefuseExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/grantSuspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意挂账 · Suspend it */
        post: operations["postDeskCasesByNumberGrantSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/refuseSuspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意挂账 · Refuse to suspend it */
        post: operations["postDeskCasesByNumberRefuseSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复处置 · Resume */
        post: operations["postDeskCasesByNumberResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 派员核查 · Have it checked */
        post: operations["postDeskCasesByNumberCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核查通过 · Pass the check */
        post: operations["postDeskCasesByNumberPass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核查不通过 · Fail the check */
        post: operations["postDeskCasesByNumberFail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/rework": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 返工 · Send back to be redone */
        post: operations["postDeskCasesByNumberRework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结案 · Close */
        post: operations["postDeskCasesByNumberClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/callBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回访 · Call back */
        post: operations["postDeskCasesByNumberCallBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重办 · Reopen */
        post: operations["postDeskCasesByNumberReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/grantAppeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申诉成立 · Grant the appeal */
        post: operations["postDeskCasesByNumberGrantAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/refuseAppeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申诉不成立 · Refuse the appeal */
        post: operations["postDeskCasesByNumberRefuseAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催办 · Urge */
        post: operations["postDeskCasesByNumberUrge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/supervise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 督办 · Supervise */
        post: operations["postDeskCasesByNumberSupervise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/instruct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批示 · Instruct */
        post: operations["postDeskCasesByNumberInstruct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 备注 · Note */
        post: operations["postDeskCasesByNumberNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 授权 · Delegate */
        post: operations["postDeskCasesByNumberDelegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/unreasonable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标记不合理诉求 · Mark as unreasonable */
        post: operations["postDeskCasesByNumberUnreasonable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/reviewUnreasonable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核不合理诉求 · Review the mark “unreasonable” */
        post: operations["postDeskCasesByNumberReviewUnreasonable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公开 · Publish */
        post: operations["postDeskCasesByNumberPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List entries of one kind */
        get: operations["getRegistryByKind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one entry; its ETag is what a change must name */
        get: operations["getRegistryByKindById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/{kind}/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of one entry, newest first: what, who, when */
        get: operations["getRegistryByKindByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/area/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Create (If-None-Match: *) or change (If-Match: "version") one entry: area */
        put: operations["putRegistryAreaById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/grid/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Create (If-None-Match: *) or change (If-Match: "version") one entry: grid */
        put: operations["putRegistryGridById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/agency/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Create (If-None-Match: *) or change (If-Match: "version") one entry: agency */
        put: operations["putRegistryAgencyById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/category/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Create (If-None-Match: *) or change (If-Match: "version") one entry: category */
        put: operations["putRegistryCategoryById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/rule/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Create (If-None-Match: *) or change (If-Match: "version") one entry: rule */
        put: operations["putRegistryRuleById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/dutyList/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Create (If-None-Match: *) or change (If-Match: "version") one entry: dutyList */
        put: operations["putRegistryDutyListById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/post/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Create (If-None-Match: *) or change (If-Match: "version") one entry: post */
        put: operations["putRegistryPostById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/policy/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Create (If-None-Match: *) or change (If-Match: "version") one entry: policy */
        put: operations["putRegistryPolicyById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/calendar/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Create (If-None-Match: *) or change (If-Match: "version") one entry: calendar */
        put: operations["putRegistryCalendarById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/sender/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Create (If-None-Match: *) or change (If-Match: "version") one entry: sender */
        put: operations["putRegistrySenderById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/apiClient/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Create (If-None-Match: *) or change (If-Match: "version") one entry: apiClient */
        put: operations["putRegistryApiClientById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/contact/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Create (If-None-Match: *) or change (If-Match: "version") one entry: contact */
        put: operations["putRegistryContactById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/{kind}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or change many entries, each as the PUT of its kind takes it and answered by itself; rows may name entries that exist or stand before them */
        post: operations["postRegistryByKindImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/agency/{id}/webhook-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new secret for an agency’s webhook; calls are signed with the one before too until previousUntil */
        post: operations["postRegistryAgencyByIdWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/routing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why the case went where it went */
        get: operations["getCasesByNumberRouting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routing/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where a report like this would go, by the list that counts or by a draft, and why. Stores nothing */
        post: operations["postRoutingPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{list}/lint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is wrong with a list: errors stop its publication, warnings do not */
        get: operations["getRulesByListLint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{list}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The cases of a period routed again by this list: which would go elsewhere. Stores nothing */
        post: operations["postRulesByListReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{list}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rules that rulings ask for, each with its case, as they would stand in this list */
        get: operations["getRulesByListProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{list}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new draft with the rules of this list */
        post: operations["postRulesByListCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{list}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The draft becomes the list that counts, from now or a later time on; it can never be changed again */
        post: operations["postRulesByListPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/recompute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deadlines counted anew after the calendar changed, a page of one month at a time; or only what would move */
        post: operations["postCalendarRecompute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Three categories that the words may belong to, likeliest first, with the words and the area that weighed. Stores nothing */
        post: operations["postPublicSuggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/discovery.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GeoReport v2: GET discovery
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        get: operations["open311_get_discovery_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/discovery.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GeoReport v2: GET discovery
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        get: operations["open311_get_discovery_xml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/services.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GeoReport v2: GET services
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        get: operations["open311_get_services_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/services.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GeoReport v2: GET services
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        get: operations["open311_get_services_xml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/services/{item}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GeoReport v2: GET services/{id}
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        get: operations["open311_get_services_item_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/services/{item}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GeoReport v2: GET services/{id}
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        get: operations["open311_get_services_item_xml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/requests.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GeoReport v2: GET requests
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        get: operations["open311_get_requests_json"];
        put?: never;
        /**
         * GeoReport v2: POST requests
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        post: operations["open311_post_requests_json"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/requests.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GeoReport v2: GET requests
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        get: operations["open311_get_requests_xml"];
        put?: never;
        /**
         * GeoReport v2: POST requests
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        post: operations["open311_post_requests_xml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/requests.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GeoReport v2: GET requests
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        get: operations["open311_get_requests_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/requests/{item}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GeoReport v2: GET requests/{id}
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        get: operations["open311_get_requests_item_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/requests/{item}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GeoReport v2: GET requests/{id}
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        get: operations["open311_get_requests_item_xml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/tokens/{item}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GeoReport v2: GET tokens/{id}
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        get: operations["open311_get_tokens_item_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/tokens/{item}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GeoReport v2: GET tokens/{id}
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        get: operations["open311_get_tokens_item_xml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/servicerequestupdates.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GeoReport v2: GET servicerequestupdates
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        get: operations["open311_get_servicerequestupdates_json"];
        put?: never;
        /**
         * GeoReport v2: POST servicerequestupdates
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        post: operations["open311_post_servicerequestupdates_json"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/servicerequestupdates.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GeoReport v2: GET servicerequestupdates
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        get: operations["open311_get_servicerequestupdates_xml"];
        put?: never;
        /**
         * GeoReport v2: POST servicerequestupdates
         * @description Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.
         */
        post: operations["open311_post_servicerequestupdates_xml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ReportInput: {
            words: string;
            /** @default {} */
            place?: {
                position?: {
                    lat: number;
                    lon: number;
                };
                /** @enum {string} */
                datum?: "wgs84" | "gcj02" | "bd09";
                area?: string;
                words?: string;
            };
            category?: string;
            condition?: string;
            /** @default [] */
            photos?: (string & (unknown & unknown))[];
            contact?: {
                name?: string;
                phone?: string;
                /** Format: email */
                email?: string;
                notify?: boolean;
                /** @enum {string} */
                language?: "zh" | "en";
            };
            answers?: {
                [key: string]: string | number | string[];
            };
            confirmNotEmergency?: boolean;
            joinCase?: string;
            /** @default false */
            onBehalf?: boolean;
            selfHandled?: {
                after: (string & (unknown & unknown))[];
            };
        };
        Category: {
            id: string;
            name: {
                zh: string;
                en?: string;
            };
            majorClass: {
                zh: string;
                en?: string;
            };
            /** @enum {string} */
            field: "economy" | "market" | "service" | "society" | "ecology";
            /** @enum {string} */
            severity: "low" | "normal" | "high" | "urgent";
            publicPlace: boolean;
            conditions: {
                id: string;
                name: {
                    zh: string;
                    en?: string;
                };
                limit: {
                    amount: number;
                    /** @enum {string} */
                    unit: "urgent_hour" | "urgent_day" | "calendar_hour" | "calendar_day" | "working_hour" | "working_day";
                    /**
                     * @default elapsed
                     * @enum {string}
                     */
                    mode?: "elapsed" | "by_date";
                };
                limitSource?: string;
                closing?: {
                    zh: string;
                    en?: string;
                };
            }[];
            /** @enum {string} */
            emergency?: "110" | "119" | "120" | "122";
            keywords?: string[];
            attributes?: {
                code: string;
                /** @default true */
                variable?: boolean;
                /** @enum {string} */
                datatype: "string" | "number" | "datetime" | "text" | "singlevaluelist" | "multivaluelist";
                required: boolean;
                datatypeDescription?: string;
                order: number;
                description: string;
                en?: string;
                /** @default [] */
                values?: {
                    key: string;
                    name: string;
                    en?: string;
                }[];
            }[];
            note?: {
                zh: string;
                en?: string;
            };
        };
        Problem: {
            /** @description A stable URN, one for each code */
            type: string;
            /** @description A sentence for people, in the language asked for */
            title: string;
            status: number;
            /** @enum {string} */
            code: "input.invalid" | "json.malformed" | "body.too-large" | "media-type" | "key.missing" | "key.reused" | "emergency" | "category.unknown" | "condition.unknown" | "place.outside" | "place.near" | "place.unknown" | "join.not-possible" | "agency.unknown" | "photo.type" | "photo.unreadable" | "photo.missing" | "photo.not-public" | "not-found" | "forbidden" | "action.unknown" | "action.not-allowed" | "action.off" | "request.used-up" | "request.too-late" | "request.none" | "request.step" | "same-person" | "assists.open" | "check.required" | "check.nobody" | "merge.impossible" | "assignment.first" | "level.none" | "claim.held" | "conflict" | "rate.limited" | "version.required" | "version.stale" | "fault";
            /** @description The request, to name when asking for help */
            instance: string;
            errors?: {
                /** @description RFC 6901 */
                pointer: string;
                message: string;
            }[];
            params?: {
                [key: string]: string | number;
            };
        };
        GatewayMessage: {
            message: string;
        };
        Open311Errors: {
            code: number;
            description: string;
        }[];
        CaseDetail: {
            number: string;
            caseId: string;
            edition: number;
            /** @enum {string} */
            status: "Reported" | "Verifying" | "Accepted" | "Filed" | "Dispatched" | "Handling" | "ReturnPending" | "Arbitration" | "ExtensionPending" | "SuspendPending" | "Suspended" | "Resolved" | "Checking" | "Closed" | "AppealPending" | "Rejected" | "Merged" | "Voided" | "Transferred" | "SelfHandled";
            category?: string;
            condition?: string;
            path: string[];
            position?: {
                lat: number;
                lon: number;
            };
            address?: string;
            openedAt: string;
            changedAt: string;
            reports: {
                at: string;
                channel: string;
                words: string | null;
                answers: {
                    question: string;
                    answer: string;
                }[];
                photos: string[];
            }[];
            selfHandled?: {
                words?: string | null;
                before: string[];
                after: string[];
            };
            tasks: {
                task: string;
                /** @enum {string} */
                kind: "lead" | "assist";
                agency: string;
                /** @enum {string} */
                status: "Dispatched" | "Handling" | "ReturnPending" | "ExtensionPending" | "SuspendPending" | "Suspended" | "Resolved" | "Done" | "Withdrawn";
                dispatchedAt: string;
                due: string;
                provisional: boolean;
                delivered: boolean;
                round: number;
                handler?: string;
                meetAt?: string;
                suspended?: {
                    since: string;
                    until: string;
                    review: string;
                };
                pending?: {
                    kind: string;
                    askedAt: string;
                    words: string | null;
                    next?: string;
                };
                overdueLevel: number;
                why: string;
                resolution?: {
                    words: string | null;
                    before: string[];
                    after: string[];
                };
            }[];
            published?: {
                words?: string | null;
                photos: string[];
            };
            triage?: {
                code: string;
                why: string;
            };
            claim?: {
                mine: boolean;
                until: string;
            };
            closedAt?: string;
            closing?: string | null;
            rejection?: {
                reason: string;
                words: string | null;
            };
            round: number;
            rework: number;
            errands: {
                key: string;
                /** @enum {string} */
                kind: "verify" | "check";
                area: string;
                due: string;
                answer?: {
                    at: string;
                    finding: string;
                    words: string | null;
                    photos: string[];
                };
            }[];
            question?: {
                words: string | null;
                until: string;
                open: boolean;
            };
            answers: {
                at: string;
                words: string | null;
                photos: string[];
            }[];
            marks: {
                mark: string;
                at: string;
                by: string;
                due?: string;
                words: string | null;
            }[];
            parent?: string;
            children: string[];
            rating?: {
                solved: boolean;
                stars: number;
            };
            /** @enum {string} */
            appeal?: "pending" | "granted" | "refused";
            actions: string[];
        };
        WorklistPage: {
            items: {
                caseId: string;
                /** @enum {string} */
                status: "Reported" | "Verifying" | "Accepted" | "Filed" | "Dispatched" | "Handling" | "ReturnPending" | "Arbitration" | "ExtensionPending" | "SuspendPending" | "Suspended" | "Resolved" | "Checking" | "Closed" | "AppealPending" | "Rejected" | "Merged" | "Voided" | "Transferred" | "SelfHandled";
                category?: string;
                condition?: string;
                path: string[];
                openedAt: string;
                agency?: string;
                task?: string;
                due?: string;
                dueFrom?: string;
                /** @constant */
                provisional?: true;
                /** @enum {string} */
                taskStatus?: "Dispatched" | "Handling" | "ReturnPending" | "ExtensionPending" | "SuspendPending" | "Suspended" | "Resolved" | "Done" | "Withdrawn";
                triage?: string;
                pending?: string;
                claimUntil?: string;
                number: string;
                claimMine?: boolean;
            }[];
            next?: string;
        };
        CategoryRead: {
            id: string;
            name: {
                zh: string;
                en?: string;
            };
            majorClass: {
                zh: string;
                en?: string;
            };
            /** @enum {string} */
            field: "economy" | "market" | "service" | "society" | "ecology";
            /** @enum {string} */
            severity: "low" | "normal" | "high" | "urgent";
            publicPlace: boolean;
            conditions: {
                id: string;
                name: {
                    zh: string;
                    en?: string;
                };
                limit: {
                    amount: number;
                    /** @enum {string} */
                    unit: "urgent_hour" | "urgent_day" | "calendar_hour" | "calendar_day" | "working_hour" | "working_day";
                    /**
                     * @default elapsed
                     * @enum {string}
                     */
                    mode: "elapsed" | "by_date";
                };
                limitSource?: string;
                closing?: {
                    zh: string;
                    en?: string;
                };
            }[];
            /** @enum {string} */
            emergency?: "110" | "119" | "120" | "122";
            keywords?: string[];
            attributes?: {
                code: string;
                /** @default true */
                variable: boolean;
                /** @enum {string} */
                datatype: "string" | "number" | "datetime" | "text" | "singlevaluelist" | "multivaluelist";
                required: boolean;
                datatypeDescription?: string;
                order: number;
                description: string;
                en?: string;
                /** @default [] */
                values: {
                    key: string;
                    name: string;
                    en?: string;
                }[];
            }[];
            note?: {
                zh: string;
                en?: string;
            };
        };
    };
    responses: {
        /** @description The request cannot be read. Nothing was written. */
        Status400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No token, or one that is not valid. */
        Status401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description The token lacks the scope (gateway) or the role (problem). Nothing was written. */
        Status403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description Nothing under that address for you. */
        Status404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description Not possible as the case is now. Nothing was written. */
        Status409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. Nothing was written. */
        Status413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description Not JSON. Nothing was written. */
        Status415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Some of it cannot be used: errors[] names the fields. Nothing was written. */
        Status422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too much at once; Retry-After says when again, where our own limiter answers. */
        Status429: {
            headers: {
                /** @description Seconds */
                "retry-after"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description Our fault; a repeat under the same Idempotency-Key does nothing twice. */
        Status500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description The gateway got no answer in time; repeat under the same Idempotency-Key. */
        Status503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description Changed since it was read. Nothing was written. */
        Status412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Say which version is meant. Nothing was written. */
        Status428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    postReports: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "路灯不亮，晚上看不清路。",
                 *       "place": {
                 *         "position": {
                 *           "lat": 30.2741,
                 *           "lon": 120.1301
                 *         },
                 *         "words": "古墩路口东侧"
                 *       },
                 *       "category": "GB.component.0137",
                 *       "contact": {
                 *         "phone": "0571-0000 0000"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ReportInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Where to follow what was made */
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "7K4QM-2X9RD-6",
                     *       "caseId": "7K4QM2X9RD",
                     *       "code": "W8R2D-09PQX",
                     *       "status": "Reported",
                     *       "sentence": "已收到，正在判断由哪个部门办理。",
                     *       "links": {
                     *         "follow": "/api/t/xihu/cases/7K4QM-2X9RD-6"
                     *       },
                     *       "near": []
                     *     }
                     */
                    "application/json": {
                        number: string;
                        caseId: string;
                        code: string;
                        status: string;
                        sentence: string;
                        links: {
                            follow: string;
                        };
                        readonly near: {
                            number: string;
                            caseId: string;
                            metres: number;
                            openedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postPublicReports: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description A UUID made on the device: a repeat is recognised. */
                "Idempotency-Key": string;
                /** @description A random UUID that the app made for itself and may forget at any time: no fingerprint, and nothing about a person. What comes without a login is limited by it as well as by network address and place; it is kept nowhere in the clear. What is no UUID counts as absent. */
                "Wangge-Device"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "路灯不亮，晚上看不清路。",
                 *       "place": {
                 *         "position": {
                 *           "lat": 30.2741,
                 *           "lon": 120.1301
                 *         },
                 *         "words": "古墩路口东侧"
                 *       },
                 *       "category": "GB.component.0137",
                 *       "contact": {
                 *         "phone": "0571-0000 0000"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ReportInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Where to follow what was made */
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "7K4QM-2X9RD-6",
                     *       "caseId": "7K4QM2X9RD",
                     *       "code": "W8R2D-09PQX",
                     *       "status": "Reported",
                     *       "sentence": "已收到，正在判断由哪个部门办理。",
                     *       "links": {
                     *         "follow": "/api/t/xihu/cases/7K4QM-2X9RD-6"
                     *       },
                     *       "near": []
                     *     }
                     */
                    "application/json": {
                        number: string;
                        caseId: string;
                        code: string;
                        status: string;
                        sentence: string;
                        links: {
                            follow: string;
                        };
                        readonly near: {
                            number: string;
                            caseId: string;
                            metres: number;
                            openedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postPhotos: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "photoId": "01939d3c-0000-7000-8000-000000000001",
                 *       "contentType": "image/jpeg"
                 *     }
                 */
                "application/json": {
                    /** Format: lowercase */
                    photoId: string & (unknown & unknown);
                    /** @enum {string} */
                    contentType: "image/jpeg" | "image/png" | "image/webp";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "photoId": "01939d3c-0000-7000-8000-000000000001",
                     *       "url": "https://photos.example/",
                     *       "fields": {
                     *         "key": "quarantine/xihu/01939d3c-0000-7000-8000-000000000001"
                     *       },
                     *       "expiresSeconds": 300
                     *     }
                     */
                    "application/json": {
                        photoId: string;
                        url: string;
                        fields: {
                            [key: string]: string;
                        };
                        expiresSeconds: number;
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getPhotosByPhotoId: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A UUIDv7 made on the device */
                photoId: string & (unknown & unknown);
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        photoId: string;
                        /** @enum {string} */
                        state: "ready" | "scrubbing" | "refused" | "absent";
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postPublicPhotos: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description A UUID made on the device: a repeat is recognised. */
                "Idempotency-Key": string;
                /** @description A random UUID that the app made for itself and may forget at any time: no fingerprint, and nothing about a person. What comes without a login is limited by it as well as by network address and place; it is kept nowhere in the clear. What is no UUID counts as absent. */
                "Wangge-Device"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "photoId": "01939d3c-0000-7000-8000-000000000001",
                 *       "contentType": "image/jpeg"
                 *     }
                 */
                "application/json": {
                    /** Format: lowercase */
                    photoId: string & (unknown & unknown);
                    /** @enum {string} */
                    contentType: "image/jpeg" | "image/png" | "image/webp";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "photoId": "01939d3c-0000-7000-8000-000000000001",
                     *       "url": "https://photos.example/",
                     *       "fields": {
                     *         "key": "quarantine/xihu/01939d3c-0000-7000-8000-000000000001"
                     *       },
                     *       "expiresSeconds": 300
                     *     }
                     */
                    "application/json": {
                        photoId: string;
                        url: string;
                        fields: {
                            [key: string]: string;
                        };
                        expiresSeconds: number;
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getPublicPhotosByPhotoId: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A UUIDv7 made on the device */
                photoId: string & (unknown & unknown);
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        photoId: string;
                        /** @enum {string} */
                        state: "ready" | "scrubbing" | "refused" | "absent";
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getPublicCasesByNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "7K4QM-2X9RD-6",
                     *       "status": "open",
                     *       "sentence": "责任部门正在处理。",
                     *       "category": "GB.component.0137",
                     *       "openedAt": "2026-11-22T08:00:00.000Z",
                     *       "changedAt": "2026-11-22T08:05:00.000Z",
                     *       "agency": "urban-management",
                     *       "due": "2026-11-23T08:00:00.000Z",
                     *       "photos": [
                     *         "/api/t/xihu/cases/7K4QM-2X9RD-6/photos/01939d3c-0000-7000-8000-000000000001"
                     *       ],
                     *       "story": [
                     *         {
                     *           "at": "2026-11-22T08:00:00.000Z",
                     *           "sentence": "已收到上报。"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        number: string;
                        /** @enum {string} */
                        status: "open" | "closed";
                        sentence: string;
                        category?: string;
                        openedAt: string;
                        changedAt: string;
                        agency?: string;
                        due?: string;
                        /** @constant */
                        provisional?: true;
                        words?: string | null;
                        photos: string[];
                        story: {
                            at: string;
                            sentence: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getPublicCasesByNumberPhotosByPhotoId: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A case number as people write it */
                number: string;
                /** @description A UUIDv7 made on the device */
                photoId: string & (unknown & unknown);
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            302: {
                headers: {
                    /** @description A link without login that lives a minute */
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                        expiresSeconds: number;
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getPublicTaxonomy: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        categories: components["schemas"]["CategoryRead"][];
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getPublicPlace: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        areas: {
                            id: string;
                            name: {
                                zh: string;
                                en?: string;
                            };
                            /** @enum {string} */
                            level: "province" | "city" | "county" | "town" | "village";
                            parent?: string;
                            box?: [
                                number,
                                number,
                                number,
                                number
                            ];
                            /** Format: date */
                            validFrom?: string;
                            /** Format: date */
                            validTo?: string;
                        }[];
                        agencies: {
                            id: string;
                            name: {
                                zh: string;
                                en?: string;
                            };
                        }[];
                        timeZone: string;
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getPublicPlaceByCounty: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A county, or whatever the deployment loads at once */
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        areas: {
                            id: string;
                            name: {
                                zh: string;
                                en?: string;
                            };
                            /** @enum {string} */
                            level: "province" | "city" | "county" | "town" | "village";
                            parent?: string;
                            box?: [
                                number,
                                number,
                                number,
                                number
                            ];
                            /** Format: date */
                            validFrom?: string;
                            /** Format: date */
                            validTo?: string;
                        }[];
                        grids: {
                            id: string;
                            name: {
                                zh: string;
                                en?: string;
                            };
                            parent: string;
                            polygon: [
                                number,
                                number
                            ][][];
                            parts?: [
                                number,
                                number
                            ][][][];
                            /** Format: date */
                            validFrom?: string;
                            /** Format: date */
                            validTo?: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getPublicPlaces: {
        parameters: {
            query: {
                q: string;
                within?: string;
            };
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly places: {
                            id: string;
                            name: {
                                zh: string;
                                en?: string;
                            };
                            /** @enum {string} */
                            level: "province" | "city" | "county" | "town" | "village" | "grid";
                            readonly path: {
                                zh: string;
                                en?: string;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getPublicNear: {
        parameters: {
            query: {
                category: string;
                lat: number;
                lon: number;
                datum?: "wgs84" | "gcj02" | "bd09";
            };
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly cases: {
                            number: string;
                            caseId: string;
                            metres: number;
                            openedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getPublicOpenByArea: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description An area of the tree */
                area: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cases: {
                            number: string;
                            place: string;
                            category?: string;
                            /** @enum {string} */
                            step: "received" | "sent";
                            openedAt: string;
                            agency?: string;
                            due?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getErrands: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                category?: string;
                place?: string;
                status?: "Reported" | "Verifying" | "Accepted" | "Filed" | "Dispatched" | "Handling" | "ReturnPending" | "Arbitration" | "ExtensionPending" | "SuspendPending" | "Suspended" | "Resolved" | "Checking" | "Closed" | "AppealPending" | "Rejected" | "Merged" | "Voided" | "Transferred" | "SelfHandled";
            };
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistPage"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getCasesByNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getCasesByNumberNextActions: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        edition: number;
                        actions: {
                            action: string;
                            /** @enum {string} */
                            on: "case" | "lead" | "assist";
                            task?: string;
                            label: {
                                zh: string;
                                en: string;
                            };
                            possible: boolean;
                            why?: string;
                            input: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getCasesByNumberDeadline: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tasks: {
                            due: string | null;
                            provisional: boolean;
                            paused: boolean;
                            calendar: string;
                            timeZone: string;
                            lastDate: string | null;
                            ledger: ({
                                /** @constant */
                                type: "started";
                                /** Format: date-time */
                                at: string;
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "urgent_hour" | "urgent_day" | "calendar_hour" | "calendar_day" | "working_hour" | "working_day";
                                    /**
                                     * @default elapsed
                                     * @enum {string}
                                     */
                                    mode: "elapsed" | "by_date";
                                };
                                due: string | null;
                            } | {
                                /** @constant */
                                type: "paused";
                                /** Format: date-time */
                                at: string;
                                due: null;
                            } | {
                                /** @constant */
                                type: "resumed";
                                /** Format: date-time */
                                at: string;
                                moved: {
                                    amount: number;
                                    /** @enum {string} */
                                    counts: "minutes" | "dates";
                                } | null;
                                due: string | null;
                            } | {
                                /** @constant */
                                type: "extended";
                                /** Format: date-time */
                                at: string;
                                by: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "urgent_hour" | "urgent_day" | "calendar_hour" | "calendar_day" | "working_hour" | "working_day";
                                    /**
                                     * @default elapsed
                                     * @enum {string}
                                     */
                                    mode: "elapsed" | "by_date";
                                };
                                due: string | null;
                            } | {
                                /** @constant */
                                type: "restored";
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                since: string;
                                moved: {
                                    amount: number;
                                    /** @enum {string} */
                                    counts: "minutes" | "dates";
                                } | null;
                                due: string | null;
                            } | {
                                /** @constant */
                                type: "recomputed";
                                /** Format: date-time */
                                at: string;
                                calendar: string;
                                due: string | null;
                            })[];
                            sentences: string[];
                            task: string;
                            /** @enum {string} */
                            kind: "lead" | "assist";
                            agency: string;
                        }[];
                        whole?: {
                            due: string | null;
                            provisional: boolean;
                            paused: boolean;
                            calendar: string;
                            timeZone: string;
                            lastDate: string | null;
                            ledger: ({
                                /** @constant */
                                type: "started";
                                /** Format: date-time */
                                at: string;
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "urgent_hour" | "urgent_day" | "calendar_hour" | "calendar_day" | "working_hour" | "working_day";
                                    /**
                                     * @default elapsed
                                     * @enum {string}
                                     */
                                    mode: "elapsed" | "by_date";
                                };
                                due: string | null;
                            } | {
                                /** @constant */
                                type: "paused";
                                /** Format: date-time */
                                at: string;
                                due: null;
                            } | {
                                /** @constant */
                                type: "resumed";
                                /** Format: date-time */
                                at: string;
                                moved: {
                                    amount: number;
                                    /** @enum {string} */
                                    counts: "minutes" | "dates";
                                } | null;
                                due: string | null;
                            } | {
                                /** @constant */
                                type: "extended";
                                /** Format: date-time */
                                at: string;
                                by: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "urgent_hour" | "urgent_day" | "calendar_hour" | "calendar_day" | "working_hour" | "working_day";
                                    /**
                                     * @default elapsed
                                     * @enum {string}
                                     */
                                    mode: "elapsed" | "by_date";
                                };
                                due: string | null;
                            } | {
                                /** @constant */
                                type: "restored";
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                since: string;
                                moved: {
                                    amount: number;
                                    /** @enum {string} */
                                    counts: "minutes" | "dates";
                                } | null;
                                due: string | null;
                            } | {
                                /** @constant */
                                type: "recomputed";
                                /** Format: date-time */
                                at: string;
                                calendar: string;
                                due: string | null;
                            })[];
                            sentences: string[];
                        };
                        stage?: {
                            /** @enum {string} */
                            name: "acceptance" | "dispatch" | "verify" | "check";
                            due: string;
                            overdue: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getCasesByNumberHistory: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        commits: {
                            seq: number;
                            at: string;
                            by: {
                                kind: string;
                                id: string;
                                agency?: string;
                                post?: string;
                            };
                            hash: string;
                            events: {
                                type: string;
                                sentence: string;
                                words?: string | null;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getCasesByNumberPhotosByPhotoId: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
                /** @description A UUIDv7 made on the device */
                photoId: string & (unknown & unknown);
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                        expiresSeconds: number;
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberAccept: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberReject: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "no-duty",
                 *       "words": "属小区内部事务，请联系物业。"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    reason: "emergency" | "in-court" | "petition" | "already-handled" | "private" | "no-duty" | "untrue" | "unlawful" | "unclear";
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberVerify: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberConfirm: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。",
                 *       "photos": [
                 *         "01939d3c-0000-7000-8000-000000000001"
                 *       ],
                 *       "position": {
                 *         "lat": 30.2741,
                 *         "lon": 120.1301
                 *       }
                 *     }
                 */
                "application/json": {
                    words: string;
                    photos: (string & (unknown & unknown))[];
                    position: {
                        lat: number;
                        lon: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberRefute: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。",
                 *       "photos": [
                 *         "01939d3c-0000-7000-8000-000000000001"
                 *       ],
                 *       "position": {
                 *         "lat": 30.2741,
                 *         "lon": 120.1301
                 *       }
                 *     }
                 */
                "application/json": {
                    words: string;
                    photos: (string & (unknown & unknown))[];
                    position: {
                        lat: number;
                        lon: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberCannotTell: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。",
                 *       "photos": [
                 *         "01939d3c-0000-7000-8000-000000000001"
                 *       ],
                 *       "position": {
                 *         "lat": 30.2741,
                 *         "lon": 120.1301
                 *       }
                 *     }
                 */
                "application/json": {
                    words: string;
                    photos: (string & (unknown & unknown))[];
                    position: {
                        lat: number;
                        lon: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberMerge: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parent": "7K4QM-2X9RD-6"
                 *     }
                 */
                "application/json": {
                    parent: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberUnmerge: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberTransferOut: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "110"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    to: "110" | "119" | "120" | "122";
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberSelfHandle: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "before": [
                 *         "01939d3c-0000-7000-8000-000000000001"
                 *       ],
                 *       "after": [
                 *         "01939d3c-0000-7000-8000-000000000002"
                 *       ]
                 *     }
                 */
                "application/json": {
                    before: (string & (unknown & unknown))[];
                    after: (string & (unknown & unknown))[];
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberFile: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category": "GB.component.0137",
                 *       "condition": "1"
                 *     }
                 */
                "application/json": {
                    category: string;
                    condition: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberReclassify: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category": "GB.component.0137",
                 *       "condition": "1"
                 *     }
                 */
                "application/json": {
                    category: string;
                    condition: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberVoid: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberSendUp: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberSendDown: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "area": "330106:008"
                 *     }
                 */
                "application/json": {
                    area: string;
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberDispatch: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agency": "urban-management"
                 *     }
                 */
                "application/json": {
                    agency: string;
                    /** @default [] */
                    assists?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberWhistle: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agency": "urban-management",
                 *       "assists": [
                 *         "sanitation"
                 *       ],
                 *       "meetAt": "2027-01-04T09:00:00+08:00"
                 *     }
                 */
                "application/json": {
                    agency: string;
                    assists: string[];
                    /** Format: date-time */
                    meetAt: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberGrantReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberRefuseReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberRule: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agency": "sanitation",
                 *       "fallback": "urban-management",
                 *       "words": "按清单应由环卫部门办理。"
                 *     }
                 */
                "application/json": {
                    agency: string;
                    fallback: string;
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberGrantExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberRefuseExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberGrantSuspension: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberRefuseSuspension: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberResume: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberCheck: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberPass: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。",
                 *       "photos": [
                 *         "01939d3c-0000-7000-8000-000000000001"
                 *       ],
                 *       "position": {
                 *         "lat": 30.2741,
                 *         "lon": 120.1301
                 *       }
                 *     }
                 */
                "application/json": {
                    words: string;
                    photos: (string & (unknown & unknown))[];
                    position: {
                        lat: number;
                        lon: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberFail: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。",
                 *       "photos": [
                 *         "01939d3c-0000-7000-8000-000000000001"
                 *       ],
                 *       "position": {
                 *         "lat": 30.2741,
                 *         "lon": 120.1301
                 *       }
                 *     }
                 */
                "application/json": {
                    words: string;
                    photos: (string & (unknown & unknown))[];
                    position: {
                        lat: number;
                        lon: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberRework: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberClose: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberCallBack: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reached": true,
                 *       "solved": true,
                 *       "satisfied": true
                 *     }
                 */
                "application/json": {
                    reached: boolean;
                    solved?: boolean;
                    satisfied?: boolean;
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberReopen: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberGrantAppeal: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberRefuseAppeal: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberUrge: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberSupervise: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "请尽快办结。",
                 *       "due": "2027-01-04T09:00:00+08:00"
                 *     }
                 */
                "application/json": {
                    words: string;
                    /** Format: date-time */
                    due: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberInstruct: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberNote: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberDelegate: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "acceptor-b",
                 *       "words": "今日外出。"
                 *     }
                 */
                "application/json": {
                    words: string;
                    to: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberUnreasonable: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberReviewUnreasonable: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "upheld": false
                 *     }
                 */
                "application/json": {
                    upheld: boolean;
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCasesByNumberPublish: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "路口东侧路灯不亮。",
                 *       "photos": [
                 *         "01939d3c-0000-7000-8000-000000000001"
                 *       ]
                 *     }
                 */
                "application/json": {
                    words?: string;
                    /** @default [] */
                    photos?: (string & (unknown & unknown))[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getPublicCasesByNumberOwn: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description What the reporter got with his receipt */
                "Follow-Up-Code": string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                        /** @enum {string} */
                        status: "open" | "closed";
                        sentence: string;
                        category?: string;
                        openedAt: string;
                        changedAt: string;
                        agency?: string;
                        due?: string;
                        /** @constant */
                        provisional?: true;
                        words: string | null;
                        question?: {
                            words: string | null;
                            until: string;
                            open: boolean;
                        };
                        rating?: {
                            solved: boolean;
                            stars: number;
                        };
                        story: {
                            at: string;
                            sentence: string;
                        }[];
                        next: {
                            edition: number;
                            actions: {
                                action: string;
                                /** @enum {string} */
                                on: "case" | "lead" | "assist";
                                task?: string;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                possible: boolean;
                                why?: string;
                                input: {
                                    [key: string]: unknown;
                                };
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postPublicCasesByNumberReview: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description A UUID made on the device: a repeat is recognised. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
                /** @description What the reporter got with his receipt */
                "Follow-Up-Code": string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                        /** @enum {string} */
                        status: "Reported" | "Verifying" | "Accepted" | "Filed" | "Dispatched" | "Handling" | "ReturnPending" | "Arbitration" | "ExtensionPending" | "SuspendPending" | "Suspended" | "Resolved" | "Checking" | "Closed" | "AppealPending" | "Rejected" | "Merged" | "Voided" | "Transferred" | "SelfHandled";
                        edition: number;
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postPublicCasesByNumberAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description A UUID made on the device: a repeat is recognised. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
                /** @description What the reporter got with his receipt */
                "Follow-Up-Code": string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "在路口东侧第二盏。"
                 *     }
                 */
                "application/json": {
                    words: string;
                    /** @default [] */
                    photos?: (string & (unknown & unknown))[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                        /** @enum {string} */
                        status: "Reported" | "Verifying" | "Accepted" | "Filed" | "Dispatched" | "Handling" | "ReturnPending" | "Arbitration" | "ExtensionPending" | "SuspendPending" | "Suspended" | "Resolved" | "Checking" | "Closed" | "AppealPending" | "Rejected" | "Merged" | "Voided" | "Transferred" | "SelfHandled";
                        edition: number;
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postPublicCasesByNumberRate: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description A UUID made on the device: a repeat is recognised. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
                /** @description What the reporter got with his receipt */
                "Follow-Up-Code": string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "solved": true,
                 *       "stars": 5
                 *     }
                 */
                "application/json": {
                    solved: boolean;
                    stars: number;
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                        /** @enum {string} */
                        status: "Reported" | "Verifying" | "Accepted" | "Filed" | "Dispatched" | "Handling" | "ReturnPending" | "Arbitration" | "ExtensionPending" | "SuspendPending" | "Suspended" | "Resolved" | "Checking" | "Closed" | "AppealPending" | "Rejected" | "Merged" | "Voided" | "Transferred" | "SelfHandled";
                        edition: number;
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postPublicCasesByNumberReopen: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description A UUID made on the device: a repeat is recognised. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
                /** @description What the reporter got with his receipt */
                "Follow-Up-Code": string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                        /** @enum {string} */
                        status: "Reported" | "Verifying" | "Accepted" | "Filed" | "Dispatched" | "Handling" | "ReturnPending" | "Arbitration" | "ExtensionPending" | "SuspendPending" | "Suspended" | "Resolved" | "Checking" | "Closed" | "AppealPending" | "Rejected" | "Merged" | "Voided" | "Transferred" | "SelfHandled";
                        edition: number;
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postPublicCasesByNumberUrge: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description A UUID made on the device: a repeat is recognised. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
                /** @description What the reporter got with his receipt */
                "Follow-Up-Code": string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                        /** @enum {string} */
                        status: "Reported" | "Verifying" | "Accepted" | "Filed" | "Dispatched" | "Handling" | "ReturnPending" | "Arbitration" | "ExtensionPending" | "SuspendPending" | "Suspended" | "Resolved" | "Checking" | "Closed" | "AppealPending" | "Rejected" | "Merged" | "Voided" | "Transferred" | "SelfHandled";
                        edition: number;
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getTasks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                category?: string;
                place?: string;
                status?: "Reported" | "Verifying" | "Accepted" | "Filed" | "Dispatched" | "Handling" | "ReturnPending" | "Arbitration" | "ExtensionPending" | "SuspendPending" | "Suspended" | "Resolved" | "Checking" | "Closed" | "AppealPending" | "Rejected" | "Merged" | "Voided" | "Transferred" | "SelfHandled";
            };
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistPage"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getTasksByTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskSign: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskResolve: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "已更换灯泡，恢复照明。",
                 *       "before": [
                 *         "01939d3c-0000-7000-8000-000000000001"
                 *       ],
                 *       "after": [
                 *         "01939d3c-0000-7000-8000-000000000002"
                 *       ]
                 *     }
                 */
                "application/json": {
                    words: string;
                    before: (string & (unknown & unknown))[];
                    after: (string & (unknown & unknown))[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskAssign: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "handler": "handler-b"
                 *     }
                 */
                "application/json": {
                    handler: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskUnassign: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskRequestReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ground": "wrong-dispatch",
                 *       "basis": "330106.GB.component.0137",
                 *       "words": "该灯由区环境集团管养。"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    ground: "wrong-dispatch" | "other";
                    basis: string;
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskGrantReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskRefuseReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskRequestExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "零件在途。",
                 *       "more": {
                 *         "amount": 2,
                 *         "unit": "working_day",
                 *         "mode": "elapsed"
                 *       }
                 *     }
                 */
                "application/json": {
                    more: {
                        amount: number;
                        /** @enum {string} */
                        unit: "urgent_hour" | "urgent_day" | "calendar_hour" | "calendar_day" | "working_hour" | "working_day";
                        /**
                         * @default elapsed
                         * @enum {string}
                         */
                        mode?: "elapsed" | "by_date";
                    };
                    engineering?: boolean;
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskGrantExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskRefuseExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskRequestSuspension: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "until": "2027-01-04T09:00:00+08:00",
                 *       "words": "等待汛期结束后施工。"
                 *     }
                 */
                "application/json": {
                    /** Format: date-time */
                    until: string;
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskGrantSuspension: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskRefuseSuspension: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskResume: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskRequestAssist: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agency": "sanitation"
                 *     }
                 */
                "application/json": {
                    agency: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskAskReporter: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "请问是哪一盏路灯？"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskAppeal: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskWithdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getDeskCases: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                number?: string;
                area?: string;
                place?: string;
                category?: string;
                agency?: string;
                status?: "Reported" | "Verifying" | "Accepted" | "Filed" | "Dispatched" | "Handling" | "ReturnPending" | "Arbitration" | "ExtensionPending" | "SuspendPending" | "Suspended" | "Resolved" | "Checking" | "Closed" | "AppealPending" | "Rejected" | "Merged" | "Voided" | "Transferred" | "SelfHandled";
                from?: string;
                to?: string;
                words?: string;
            };
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            caseId: string;
                            /** @enum {string} */
                            status: "Reported" | "Verifying" | "Accepted" | "Filed" | "Dispatched" | "Handling" | "ReturnPending" | "Arbitration" | "ExtensionPending" | "SuspendPending" | "Suspended" | "Resolved" | "Checking" | "Closed" | "AppealPending" | "Rejected" | "Merged" | "Voided" | "Transferred" | "SelfHandled";
                            category?: string;
                            condition?: string;
                            path: string[];
                            openedAt: string;
                            agency?: string;
                            task?: string;
                            due?: string;
                            dueFrom?: string;
                            /** @constant */
                            provisional?: true;
                            /** @enum {string} */
                            taskStatus?: "Dispatched" | "Handling" | "ReturnPending" | "ExtensionPending" | "SuspendPending" | "Suspended" | "Resolved" | "Done" | "Withdrawn";
                            triage?: string;
                            pending?: string;
                            claimUntil?: string;
                            number: string;
                            claimMine?: boolean;
                            words?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getDeskUndelivered: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                area?: string;
            };
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            who: string;
                            /** @enum {string} */
                            channel: "email" | "robot" | "queue";
                            /** @enum {string} */
                            reason: "no-address" | "address-refused" | "sender-refused" | "robot-refused" | "robot-forbidden" | "unreachable" | "queue-unreachable";
                            happened: string;
                            todo: string;
                            at: string;
                            cases: string[];
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getDeskByPool: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                category?: string;
                place?: string;
                status?: "Reported" | "Verifying" | "Accepted" | "Filed" | "Dispatched" | "Handling" | "ReturnPending" | "Arbitration" | "ExtensionPending" | "SuspendPending" | "Suspended" | "Resolved" | "Checking" | "Closed" | "AppealPending" | "Rejected" | "Merged" | "Voided" | "Transferred" | "SelfHandled";
                area?: string;
            };
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description What the cases wait for */
                pool: "triage" | "resolved" | "requests" | "held";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistPage"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskBulk: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "check",
                 *       "cases": [
                 *         {
                 *           "number": "7K4QM-2X9RD-6",
                 *           "edition": 4
                 *         }
                 *       ],
                 *       "input": {}
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    action: "claim" | "release" | "accept" | "reject" | "verify" | "merge" | "unmerge" | "transferOut" | "file" | "reclassify" | "void" | "sendUp" | "sendDown" | "dispatch" | "whistle" | "grantReturn" | "refuseReturn" | "rule" | "grantExtension" | "refuseExtension" | "grantSuspension" | "refuseSuspension" | "resume" | "check" | "rework" | "close" | "callBack" | "reopen" | "grantAppeal" | "refuseAppeal" | "urge" | "supervise" | "instruct" | "note" | "delegate" | "unreasonable" | "reviewUnreasonable" | "publish";
                    cases: {
                        number: string;
                        edition?: number;
                    }[];
                    /** @default {} */
                    input?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        done: number;
                        refused: number;
                        results: {
                            number: string;
                            status: number;
                            edition?: number;
                            /** @enum {string} */
                            case?: "Reported" | "Verifying" | "Accepted" | "Filed" | "Dispatched" | "Handling" | "ReturnPending" | "Arbitration" | "ExtensionPending" | "SuspendPending" | "Suspended" | "Resolved" | "Checking" | "Closed" | "AppealPending" | "Rejected" | "Merged" | "Voided" | "Transferred" | "SelfHandled";
                            problem?: {
                                code: string;
                                title: string;
                                errors?: {
                                    pointer: string;
                                    message: string;
                                }[];
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberAccept: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberReject: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "no-duty",
                 *       "words": "属小区内部事务，请联系物业。"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    reason: "emergency" | "in-court" | "petition" | "already-handled" | "private" | "no-duty" | "untrue" | "unlawful" | "unclear";
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberVerify: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberConfirm: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。",
                 *       "photos": [
                 *         "01939d3c-0000-7000-8000-000000000001"
                 *       ],
                 *       "position": {
                 *         "lat": 30.2741,
                 *         "lon": 120.1301
                 *       }
                 *     }
                 */
                "application/json": {
                    words: string;
                    photos: (string & (unknown & unknown))[];
                    position: {
                        lat: number;
                        lon: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberRefute: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。",
                 *       "photos": [
                 *         "01939d3c-0000-7000-8000-000000000001"
                 *       ],
                 *       "position": {
                 *         "lat": 30.2741,
                 *         "lon": 120.1301
                 *       }
                 *     }
                 */
                "application/json": {
                    words: string;
                    photos: (string & (unknown & unknown))[];
                    position: {
                        lat: number;
                        lon: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberCannotTell: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。",
                 *       "photos": [
                 *         "01939d3c-0000-7000-8000-000000000001"
                 *       ],
                 *       "position": {
                 *         "lat": 30.2741,
                 *         "lon": 120.1301
                 *       }
                 *     }
                 */
                "application/json": {
                    words: string;
                    photos: (string & (unknown & unknown))[];
                    position: {
                        lat: number;
                        lon: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberMerge: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parent": "7K4QM-2X9RD-6"
                 *     }
                 */
                "application/json": {
                    parent: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberUnmerge: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberTransferOut: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "110"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    to: "110" | "119" | "120" | "122";
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberSelfHandle: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "before": [
                 *         "01939d3c-0000-7000-8000-000000000001"
                 *       ],
                 *       "after": [
                 *         "01939d3c-0000-7000-8000-000000000002"
                 *       ]
                 *     }
                 */
                "application/json": {
                    before: (string & (unknown & unknown))[];
                    after: (string & (unknown & unknown))[];
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberFile: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category": "GB.component.0137",
                 *       "condition": "1"
                 *     }
                 */
                "application/json": {
                    category: string;
                    condition: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberReclassify: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category": "GB.component.0137",
                 *       "condition": "1"
                 *     }
                 */
                "application/json": {
                    category: string;
                    condition: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberVoid: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberSendUp: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberSendDown: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "area": "330106:008"
                 *     }
                 */
                "application/json": {
                    area: string;
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberDispatch: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agency": "urban-management"
                 *     }
                 */
                "application/json": {
                    agency: string;
                    /** @default [] */
                    assists?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberWhistle: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agency": "urban-management",
                 *       "assists": [
                 *         "sanitation"
                 *       ],
                 *       "meetAt": "2027-01-04T09:00:00+08:00"
                 *     }
                 */
                "application/json": {
                    agency: string;
                    assists: string[];
                    /** Format: date-time */
                    meetAt: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberGrantReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberRefuseReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberRule: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agency": "sanitation",
                 *       "fallback": "urban-management",
                 *       "words": "按清单应由环卫部门办理。"
                 *     }
                 */
                "application/json": {
                    agency: string;
                    fallback: string;
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberGrantExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberRefuseExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberGrantSuspension: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberRefuseSuspension: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberResume: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberCheck: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberPass: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。",
                 *       "photos": [
                 *         "01939d3c-0000-7000-8000-000000000001"
                 *       ],
                 *       "position": {
                 *         "lat": 30.2741,
                 *         "lon": 120.1301
                 *       }
                 *     }
                 */
                "application/json": {
                    words: string;
                    photos: (string & (unknown & unknown))[];
                    position: {
                        lat: number;
                        lon: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberFail: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。",
                 *       "photos": [
                 *         "01939d3c-0000-7000-8000-000000000001"
                 *       ],
                 *       "position": {
                 *         "lat": 30.2741,
                 *         "lon": 120.1301
                 *       }
                 *     }
                 */
                "application/json": {
                    words: string;
                    photos: (string & (unknown & unknown))[];
                    position: {
                        lat: number;
                        lon: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberRework: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberClose: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberCallBack: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reached": true,
                 *       "solved": true,
                 *       "satisfied": true
                 *     }
                 */
                "application/json": {
                    reached: boolean;
                    solved?: boolean;
                    satisfied?: boolean;
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberReopen: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberGrantAppeal: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberRefuseAppeal: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberUrge: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberSupervise: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "请尽快办结。",
                 *       "due": "2027-01-04T09:00:00+08:00"
                 *     }
                 */
                "application/json": {
                    words: string;
                    /** Format: date-time */
                    due: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberInstruct: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberNote: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberDelegate: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "acceptor-b",
                 *       "words": "今日外出。"
                 *     }
                 */
                "application/json": {
                    words: string;
                    to: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberUnreasonable: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "现场情况属实。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberReviewUnreasonable: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "upheld": false
                 *     }
                 */
                "application/json": {
                    upheld: boolean;
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberPublish: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "路口东侧路灯不亮。",
                 *       "photos": [
                 *         "01939d3c-0000-7000-8000-000000000001"
                 *       ]
                 *     }
                 */
                "application/json": {
                    words?: string;
                    /** @default [] */
                    photos?: (string & (unknown & unknown))[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getRegistryByKind: {
        parameters: {
            query?: {
                scope?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Which kind of registry entry */
                kind: "area" | "grid" | "agency" | "category" | "rule" | "dutyList" | "post" | "policy" | "calendar" | "sender" | "apiClient" | "contact";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            entry: {
                                id: string;
                            } & {
                                [key: string]: unknown;
                            };
                            version: number;
                            changedBy: string;
                            changedAt: string;
                            effectiveFrom: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getRegistryByKindById: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Which kind of registry entry */
                kind: "area" | "grid" | "agency" | "category" | "rule" | "dutyList" | "post" | "policy" | "calendar" | "sender" | "apiClient" | "contact";
                /** @description The entry's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getRegistryByKindByIdHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Which kind of registry entry */
                kind: "area" | "grid" | "agency" | "category" | "rule" | "dutyList" | "post" | "policy" | "calendar" | "sender" | "apiClient" | "contact";
                /** @description The entry's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: {
                            entry: {
                                id: string;
                            } & {
                                [key: string]: unknown;
                            };
                            version: number;
                            changedBy: string;
                            changedAt: string;
                            effectiveFrom: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    putRegistryAreaById: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
                /** @description * to create */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The entry's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "330106:008",
                 *       "code": "330106008",
                 *       "name": {
                 *         "zh": "北山街道"
                 *       },
                 *       "level": "town",
                 *       "parent": "330106"
                 *     }
                 */
                "application/json": {
                    id: string;
                    code: string;
                    name: {
                        zh: string;
                        en?: string;
                    };
                    /** @enum {string} */
                    level: "province" | "city" | "county" | "town" | "village";
                    parent?: string;
                    box?: [
                        number,
                        number,
                        number,
                        number
                    ];
                    successor?: string;
                    /** Format: date */
                    validFrom?: string;
                    /** Format: date */
                    validTo?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            /** @description Done */
            201: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    putRegistryGridById: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
                /** @description * to create */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The entry's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "330106:00820501",
                 *       "code": "33010600820501",
                 *       "name": {
                 *         "zh": "第1网格"
                 *       },
                 *       "parent": "330106:008205",
                 *       "polygon": [
                 *         [
                 *           [
                 *             120.13,
                 *             30.27
                 *           ],
                 *           [
                 *             120.14,
                 *             30.27
                 *           ],
                 *           [
                 *             120.14,
                 *             30.28
                 *           ],
                 *           [
                 *             120.13,
                 *             30.27
                 *           ]
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": {
                    id: string;
                    code: string;
                    name: {
                        zh: string;
                        en?: string;
                    };
                    parent: string;
                    polygon: [
                        number,
                        number
                    ][][];
                    parts?: [
                        number,
                        number
                    ][][][];
                    successor?: string;
                    /** Format: date */
                    validFrom?: string;
                    /** Format: date */
                    validTo?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            /** @description Done */
            201: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    putRegistryAgencyById: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
                /** @description * to create */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The entry's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "sanitation",
                 *       "name": {
                 *         "zh": "环卫所",
                 *         "en": "Sanitation"
                 *       },
                 *       "type": "sanitation",
                 *       "area": "330106",
                 *       "hours": {
                 *         "timeZone": "Asia/Shanghai",
                 *         "weekdays": [
                 *           1,
                 *           2,
                 *           3,
                 *           4,
                 *           5
                 *         ],
                 *         "spans": [
                 *           {
                 *             "from": "08:00",
                 *             "to": "12:00"
                 *           },
                 *           {
                 *             "from": "14:00",
                 *             "to": "18:00"
                 *           }
                 *         ],
                 *         "seasons": [
                 *           {
                 *             "from": "07-01",
                 *             "to": "09-30",
                 *             "spans": [
                 *               {
                 *                 "from": "08:00",
                 *                 "to": "12:00"
                 *               },
                 *               {
                 *                 "from": "15:00",
                 *                 "to": "19:00"
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       },
                 *       "connector": {
                 *         "kind": "webhook",
                 *         "url": "https://sanitation.example/tasks"
                 *       }
                 *     }
                 */
                "application/json": {
                    id: string;
                    name: {
                        zh: string;
                        en?: string;
                    };
                    type: string;
                    area: string;
                    parent?: string;
                    /** @enum {string} */
                    level?: "province" | "city" | "county" | "town" | "village";
                    /** @enum {string} */
                    kind?: "town" | "committee" | "property" | "utility" | "volunteers";
                    standIns?: {
                        agency: string;
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                    }[];
                    hours?: {
                        /** @default Asia/Shanghai */
                        timeZone?: string;
                        /**
                         * @default [
                         *       1,
                         *       2,
                         *       3,
                         *       4,
                         *       5
                         *     ]
                         */
                        weekdays?: number[];
                        /**
                         * @default [
                         *       {
                         *         "from": "08:00",
                         *         "to": "12:00"
                         *       },
                         *       {
                         *         "from": "14:00",
                         *         "to": "18:00"
                         *       }
                         *     ]
                         */
                        spans?: {
                            from: string;
                            to: string;
                        }[];
                        /** @default [] */
                        seasons?: {
                            from: string;
                            to: string;
                            spans: {
                                from: string;
                                to: string;
                            }[];
                        }[];
                    };
                    /** @default 1 */
                    shards?: number;
                    /**
                     * @default {
                     *       "kind": "sqs"
                     *     }
                     */
                    connector?: {
                        /** @constant */
                        kind: "sqs";
                    } | {
                        /** @constant */
                        kind: "inbox";
                    } | {
                        /** @constant */
                        kind: "webhook";
                        /** Format: uri */
                        url: string;
                    };
                    consumerAccount?: string;
                    /** Format: date */
                    validFrom?: string;
                    /** Format: date */
                    validTo?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            /** @description Done */
            201: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    putRegistryCategoryById: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
                /** @description * to create */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The entry's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "GB.event.0110",
                 *       "name": {
                 *         "zh": "暴露垃圾",
                 *         "en": "Exposed rubbish"
                 *       },
                 *       "majorClass": {
                 *         "zh": "市容环境",
                 *         "en": "Appearance and environment"
                 *       },
                 *       "field": "service",
                 *       "severity": "normal",
                 *       "publicPlace": true,
                 *       "conditions": [
                 *         {
                 *           "id": "1",
                 *           "name": {
                 *             "zh": "主次干道",
                 *             "en": "Main roads"
                 *           },
                 *           "limit": {
                 *             "amount": 4,
                 *             "unit": "working_hour",
                 *             "mode": "elapsed"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Category"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            /** @description Done */
            201: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    putRegistryRuleById: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
                /** @description * to create */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The entry's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "2026-11::rubbish",
                 *       "category": "GB.event.0110",
                 *       "area": "330106",
                 *       "when": "severity == 'urgent'",
                 *       "lead": {
                 *         "type": "sanitation"
                 *       },
                 *       "limit": {
                 *         "amount": 4,
                 *         "unit": "working_hour",
                 *         "mode": "elapsed"
                 *       }
                 *     }
                 */
                "application/json": {
                    id: string;
                    category: string;
                    area: string;
                    when?: string;
                    order?: number;
                    lead: {
                        agency: string;
                    } | {
                        type: string;
                    };
                    assists?: ({
                        agency: string;
                    } | {
                        type: string;
                    })[];
                    /** @enum {string} */
                    town?: "basic" | "assist" | "withdrawn";
                    limit?: {
                        amount: number;
                        /** @enum {string} */
                        unit: "urgent_hour" | "urgent_day" | "calendar_hour" | "calendar_day" | "working_hour" | "working_day";
                        /**
                         * @default elapsed
                         * @enum {string}
                         */
                        mode?: "elapsed" | "by_date";
                    };
                    /** @enum {string} */
                    closing?: "all" | "lead";
                    ruling?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            /** @description Done */
            201: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    putRegistryDutyListById: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
                /** @description * to create */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The entry's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "2026-12",
                 *       "name": {
                 *         "zh": "2026年12月清单"
                 *       },
                 *       "status": "draft"
                 *     }
                 */
                "application/json": {
                    id: string;
                    name: {
                        zh: string;
                        en?: string;
                    };
                    /** @enum {string} */
                    status: "draft" | "published";
                    basedOn?: string;
                    /** Format: date-time */
                    effectiveFrom?: string;
                    rules?: number;
                    digest?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            /** @description Done */
            201: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    putRegistryPostById: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
                /** @description * to create */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The entry's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "post-acceptor-1",
                 *       "role": "acceptor",
                 *       "person": "acceptor-a",
                 *       "at": {
                 *         "area": "330106"
                 *       }
                 *     }
                 */
                "application/json": {
                    id: string;
                    /** @enum {string} */
                    role: "gridWorker" | "handler" | "acceptor" | "shiftLead" | "dispatcher" | "supervisor" | "auditor" | "registrar";
                    person: string;
                    at: {
                        agency: string;
                    } | {
                        area: string;
                    };
                    standIn?: string;
                    /** Format: date */
                    standInFrom?: string;
                    /** Format: date */
                    standInTo?: string;
                    leader?: string;
                    /** Format: date */
                    validFrom?: string;
                    /** Format: date */
                    validTo?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            /** @description Done */
            201: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    putRegistryPolicyById: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
                /** @description * to create */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The entry's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "330106",
                 *       "policy": {
                 *         "routing": {
                 *           "timeZone": "Asia/Shanghai"
                 *         },
                 *         "alarms": {
                 *           "before": [
                 *             0.8
                 *           ],
                 *           "again": [
                 *             2
                 *           ]
                 *         },
                 *         "notices": {
                 *           "quietFrom": "22:00",
                 *           "quietTo": "07:00"
                 *         },
                 *         "open311": {
                 *           "contact": {
                 *             "zh": "区数据局，open311@xihu.example",
                 *             "en": "Data office, open311@xihu.example"
                 *           },
                 *           "keyService": {
                 *             "zh": "发邮件说明用途，三个工作日内发放",
                 *             "en": "Write to us what it is for; given within three working days"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    id: string;
                    policy: {
                        desk?: {
                            area?: string;
                        };
                        report?: {
                            wordsMax?: number;
                            photosMax?: number;
                            photoBytesMax?: number;
                        };
                        routing?: {
                            automatic?: boolean;
                            fallback?: string;
                            confidence?: number;
                            timeZone?: string;
                        };
                        claim?: {
                            minutes?: number;
                        };
                        resolving?: {
                            photosAfterMin?: number;
                            photosBeforeMin?: number;
                        };
                        publicPlace?: {
                            showPosition?: boolean;
                        };
                        verify?: {
                            minutes?: number;
                            first?: string[];
                            photosMin?: number;
                        };
                        check?: {
                            required?: boolean;
                            minutes?: number;
                            photosMin?: number;
                        };
                        returns?: {
                            beforeRuling?: number;
                            wrongDispatch?: ("gridWorker" | "handler" | "acceptor" | "shiftLead" | "dispatcher" | "supervisor" | "auditor" | "registrar")[];
                            other?: ("gridWorker" | "handler" | "acceptor" | "shiftLead" | "dispatcher" | "supervisor" | "auditor" | "registrar")[];
                        };
                        extension?: {
                            max?: number;
                            maxFactor?: number;
                            first?: ("gridWorker" | "handler" | "acceptor" | "shiftLead" | "dispatcher" | "supervisor" | "auditor" | "registrar")[];
                            again?: ("gridWorker" | "handler" | "acceptor" | "shiftLead" | "dispatcher" | "supervisor" | "auditor" | "registrar")[];
                        };
                        alarms?: {
                            before?: number[];
                            again?: number[];
                        };
                        stages?: {
                            acceptance?: number;
                            dispatch?: number;
                        };
                        suspension?: {
                            max?: number;
                            days?: number;
                            reviewDays?: number;
                            steps?: ("gridWorker" | "handler" | "acceptor" | "shiftLead" | "dispatcher" | "supervisor" | "auditor" | "registrar")[];
                        };
                        question?: {
                            max?: number;
                            hours?: number;
                        };
                        closing?: {
                            /** @enum {string} */
                            assists?: "all" | "lead";
                        };
                        reopen?: {
                            days?: number;
                        };
                        appeal?: {
                            steps?: ("gridWorker" | "handler" | "acceptor" | "shiftLead" | "dispatcher" | "supervisor" | "auditor" | "registrar")[];
                            days?: number;
                        };
                        notices?: {
                            digestMinutes?: number;
                            quietFrom?: string;
                            quietTo?: string;
                            urgent?: ("task" | "due-soon" | "overdue" | "escalated" | "returned" | "question" | "closed" | "reopened")[];
                            urgentMinutes?: number;
                            also?: {
                                [key: string]: ("gridWorker" | "handler" | "acceptor" | "shiftLead" | "dispatcher" | "supervisor" | "auditor" | "registrar")[];
                            };
                        };
                        places?: {
                            outsideMetres?: number;
                            codes?: {
                                province?: string;
                                city?: string;
                                county?: string;
                                town?: string;
                                village?: string;
                                grid?: string;
                            };
                        };
                        duplicates?: {
                            metres?: number;
                            hours?: number;
                        };
                        actionsOff?: string[];
                        abuse?: {
                            device?: number | null;
                            address?: number | null;
                            place?: number | null;
                            heldMax?: number;
                        };
                        open311?: {
                            contact?: {
                                zh: string;
                                en?: string;
                            };
                            keyService?: {
                                zh: string;
                                en?: string;
                            };
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            /** @description Done */
            201: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    putRegistryCalendarById: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
                /** @description * to create */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The entry's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "2026",
                 *       "days": [
                 *         {
                 *           "date": "2026-10-01",
                 *           "kind": "off",
                 *           "name": {
                 *             "zh": "国庆节",
                 *             "en": "National Day"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    id: string;
                    days: {
                        /** Format: date */
                        date: string;
                        /** @enum {string} */
                        kind: "off" | "work";
                        name: {
                            zh: string;
                            en?: string;
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            /** @description Done */
            201: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    putRegistrySenderById: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
                /** @description * to create */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The entry's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "hotline",
                 *       "senderId": "AROAEXAMPLEHOTLINE1:hotline",
                 *       "name": {
                 *         "zh": "热线"
                 *       }
                 *     }
                 */
                "application/json": {
                    id: string;
                    name: {
                        zh: string;
                        en?: string;
                    };
                    senderId: string;
                    agency?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            /** @description Done */
            201: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    putRegistryApiClientById: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
                /** @description * to create */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The entry's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "citizen-app",
                 *       "name": {
                 *         "zh": "市民应用"
                 *       },
                 *       "secretHash": "0000000000000000000000000000000000000000000000000000000000000000",
                 *       "mode": "test"
                 *     }
                 */
                "application/json": {
                    id: string;
                    name: {
                        zh: string;
                        en?: string;
                    };
                    secretHash: string;
                    /**
                     * @default production
                     * @enum {string}
                     */
                    mode?: "production" | "test";
                    /** @default 60 */
                    perMinute?: number;
                    /** @default false */
                    revoked?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            /** @description Done */
            201: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    putRegistryContactById: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
                /** @description * to create */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The entry's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "agency.sanitation",
                 *       "language": "zh",
                 *       "email": "desk@sanitation.example",
                 *       "robot": {
                 *         "url": "https://robot.example/hook",
                 *         "secret": "a-secret-of-your-own"
                 *       }
                 *     }
                 */
                "application/json": {
                    id: string;
                    /**
                     * @default zh
                     * @enum {string}
                     */
                    language?: "zh" | "en";
                    /** Format: email */
                    email?: string;
                    robot?: {
                        /** Format: uri */
                        url: string;
                        secret: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            /** @description Done */
            201: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postRegistryByKindImport: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which kind of registry entry */
                kind: "area" | "grid" | "agency" | "category" | "rule" | "dutyList" | "post" | "policy" | "calendar" | "sender" | "apiClient" | "contact";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "entries": [
                 *         {
                 *           "id": "330106:008",
                 *           "code": "330106008",
                 *           "name": {
                 *             "zh": "北山街道"
                 *           },
                 *           "level": "town",
                 *           "parent": "330106"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    entries: unknown[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly rows: {
                            index: number;
                            id?: string;
                            /** @enum {string} */
                            outcome: "created" | "changed" | "unchanged" | "refused";
                            version?: number;
                            readonly errors?: {
                                pointer: string;
                                message: string;
                            }[];
                            queue?: {
                                url: string;
                                arn: string;
                                consumerPolicy: {
                                    Version: string;
                                    readonly Statement: {
                                        Effect: string;
                                        readonly Action: string[];
                                        Resource: string;
                                    }[];
                                };
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postRegistryAgencyByIdWebhookSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The entry's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keepHours": 24
                 *     }
                 */
                "application/json": {
                    /** @default 24 */
                    keepHours?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                        previousUntil?: string;
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getCasesByNumberRouting: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                        routing: {
                            agency?: string;
                            task?: string;
                            sentence: string;
                            reason: {
                                /** @constant */
                                code: "rule";
                                list?: string;
                                rule: string;
                                ruleVersion: number;
                                ruleCategory: string;
                                ruleArea: string;
                                category: string;
                                place: string[];
                                when?: string;
                                inputs?: {
                                    /** @enum {string} */
                                    severity: "low" | "normal" | "high" | "urgent";
                                    source: string;
                                    hour: number;
                                    weekday: number;
                                    month: number;
                                    answers: string[];
                                };
                                /** @enum {string} */
                                town?: "basic" | "assist" | "withdrawn";
                                /** @enum {string} */
                                closing?: "all" | "lead";
                                insteadOf?: string;
                                suggested?: {
                                    model: string;
                                    probability: number;
                                };
                                runnerUp?: {
                                    rule: string;
                                    /** @enum {string} */
                                    why: "wider-area" | "any-category" | "wider-category" | "no-condition" | "later-order" | "later-id";
                                };
                            } | {
                                /** @constant */
                                code: "fallback";
                                /** @enum {string} */
                                because: "no-rule" | "no-agency";
                                list?: string;
                                rule?: string;
                                ruleVersion?: number;
                                category: string;
                                place: string[];
                                inputs?: {
                                    /** @enum {string} */
                                    severity: "low" | "normal" | "high" | "urgent";
                                    source: string;
                                    hour: number;
                                    weekday: number;
                                    month: number;
                                    answers: string[];
                                };
                                suggested?: {
                                    model: string;
                                    probability: number;
                                };
                            } | {
                                /** @constant */
                                code: "by-hand";
                                by: string;
                            } | {
                                /** @constant */
                                code: "no-category";
                            } | {
                                /** @constant */
                                code: "several-conditions";
                                category: string;
                            } | {
                                /** @constant */
                                code: "no-rule";
                                category: string;
                                place: string[];
                            } | {
                                /** @constant */
                                code: "no-agency";
                                rule: string;
                                ruleVersion: number;
                                wanted: string;
                            } | {
                                /** @enum {string} */
                                code: "returned" | "review" | "refuted" | "cannot-tell" | "unmerged" | "verify-first";
                            } | {
                                /** @enum {string} */
                                code: "whistle" | "assist";
                                by: string;
                            } | {
                                /** @constant */
                                code: "ruled";
                                by: string;
                                fallback: string;
                            } | {
                                /** @constant */
                                code: "moved";
                            } | {
                                /** @constant */
                                code: "policy";
                                area: string;
                            } | {
                                /** @constant */
                                code: "held";
                                /** @enum {string} */
                                limit: "device" | "address" | "place";
                            } | {
                                /** @constant */
                                code: "danger";
                                /** @enum {string} */
                                line: "110" | "119" | "120" | "122";
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postRoutingPreview: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category": "GB.component.0137",
                 *       "condition": "1",
                 *       "area": "330106:00820501"
                 *     }
                 */
                "application/json": {
                    category?: string;
                    condition?: string;
                    area?: string;
                    /** @default public */
                    source?: string;
                    /** @default [] */
                    answers?: string[];
                    /** Format: date-time */
                    at?: string;
                    /** @default active */
                    list?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agency?: string;
                        assists: string[];
                        place: string[];
                        sentence: string;
                        reason: {
                            /** @constant */
                            code: "rule";
                            list?: string;
                            rule: string;
                            ruleVersion: number;
                            ruleCategory: string;
                            ruleArea: string;
                            category: string;
                            place: string[];
                            when?: string;
                            inputs?: {
                                /** @enum {string} */
                                severity: "low" | "normal" | "high" | "urgent";
                                source: string;
                                hour: number;
                                weekday: number;
                                month: number;
                                answers: string[];
                            };
                            /** @enum {string} */
                            town?: "basic" | "assist" | "withdrawn";
                            /** @enum {string} */
                            closing?: "all" | "lead";
                            insteadOf?: string;
                            suggested?: {
                                model: string;
                                probability: number;
                            };
                            runnerUp?: {
                                rule: string;
                                /** @enum {string} */
                                why: "wider-area" | "any-category" | "wider-category" | "no-condition" | "later-order" | "later-id";
                            };
                        } | {
                            /** @constant */
                            code: "fallback";
                            /** @enum {string} */
                            because: "no-rule" | "no-agency";
                            list?: string;
                            rule?: string;
                            ruleVersion?: number;
                            category: string;
                            place: string[];
                            inputs?: {
                                /** @enum {string} */
                                severity: "low" | "normal" | "high" | "urgent";
                                source: string;
                                hour: number;
                                weekday: number;
                                month: number;
                                answers: string[];
                            };
                            suggested?: {
                                model: string;
                                probability: number;
                            };
                        } | {
                            /** @constant */
                            code: "by-hand";
                            by: string;
                        } | {
                            /** @constant */
                            code: "no-category";
                        } | {
                            /** @constant */
                            code: "several-conditions";
                            category: string;
                        } | {
                            /** @constant */
                            code: "no-rule";
                            category: string;
                            place: string[];
                        } | {
                            /** @constant */
                            code: "no-agency";
                            rule: string;
                            ruleVersion: number;
                            wanted: string;
                        } | {
                            /** @enum {string} */
                            code: "returned" | "review" | "refuted" | "cannot-tell" | "unmerged" | "verify-first";
                        } | {
                            /** @enum {string} */
                            code: "whistle" | "assist";
                            by: string;
                        } | {
                            /** @constant */
                            code: "ruled";
                            by: string;
                            fallback: string;
                        } | {
                            /** @constant */
                            code: "moved";
                        } | {
                            /** @constant */
                            code: "policy";
                            area: string;
                        } | {
                            /** @constant */
                            code: "held";
                            /** @enum {string} */
                            limit: "device" | "address" | "place";
                        } | {
                            /** @constant */
                            code: "danger";
                            /** @enum {string} */
                            line: "110" | "119" | "120" | "122";
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getRulesByListLint: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A duty list */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        list: string;
                        rules: number;
                        findings: {
                            /** @enum {string} */
                            severity: "error" | "warning";
                            /** @enum {string} */
                            code: "tie" | "condition-invalid" | "condition-may-fail" | "category-unknown" | "agency-unknown" | "agency-closed" | "town-leads" | "unreachable" | "hole" | "no-agency-there";
                            rule?: string;
                            category?: string;
                            detail?: string;
                            count?: number;
                            example?: string;
                            text: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postRulesByListReplay: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description A duty list */
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "since": "2026-11-01T00:00:00+08:00"
                 *     }
                 */
                "application/json": {
                    /** Format: date-time */
                    since: string;
                    /** Format: date-time */
                    until?: string;
                    /** @default active */
                    against?: string;
                    /** @default 20 */
                    examples?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cases: number;
                        changed: number;
                        agencies: {
                            agency: string;
                            loses: number;
                            gains: number;
                        }[];
                        examples: {
                            number: string;
                            category: string;
                            before: {
                                agency?: string;
                                rule?: string;
                                code: string;
                            };
                            after: {
                                agency?: string;
                                rule?: string;
                                code: string;
                            };
                        }[];
                        list: string;
                        against: string;
                        more: boolean;
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getRulesByListProposals: {
        parameters: {
            query: {
                since: string;
            };
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A duty list */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        list: string;
                        proposals: {
                            id: string;
                            category: string;
                            area: string;
                            when?: string;
                            order?: number;
                            lead: {
                                agency: string;
                            } | {
                                type: string;
                            };
                            assists?: ({
                                agency: string;
                            } | {
                                type: string;
                            })[];
                            /** @enum {string} */
                            town?: "basic" | "assist" | "withdrawn";
                            limit?: {
                                amount: number;
                                /** @enum {string} */
                                unit: "urgent_hour" | "urgent_day" | "calendar_hour" | "calendar_day" | "working_hour" | "working_day";
                                /**
                                 * @default elapsed
                                 * @enum {string}
                                 */
                                mode: "elapsed" | "by_date";
                            };
                            /** @enum {string} */
                            closing?: "all" | "lead";
                            ruling?: string;
                        }[];
                        more: boolean;
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postRulesByListCopy: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description A duty list */
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "2026-12",
                 *       "name": {
                 *         "zh": "2026年12月清单",
                 *         "en": "List of December 2026"
                 *       }
                 *     }
                 */
                "application/json": {
                    id: string;
                    name: {
                        zh: string;
                        en?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        list: {
                            id: string;
                            name: {
                                zh: string;
                                en?: string;
                            };
                            /** @enum {string} */
                            status: "draft" | "published";
                            basedOn?: string;
                            /** Format: date-time */
                            effectiveFrom?: string;
                            rules?: number;
                            digest?: string;
                        };
                        rules: number;
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postRulesByListPublish: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description A duty list */
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "effectiveFrom": "2026-12-01T00:00:00+08:00"
                 *     }
                 */
                "application/json": {
                    /** Format: date-time */
                    effectiveFrom?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: {
                            zh: string;
                            en?: string;
                        };
                        /** @enum {string} */
                        status: "draft" | "published";
                        basedOn?: string;
                        /** Format: date-time */
                        effectiveFrom?: string;
                        rules?: number;
                        digest?: string;
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postCalendarRecompute: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "month": "2026-10",
                 *       "dryRun": true,
                 *       "years": [
                 *         {
                 *           "id": "2026",
                 *           "days": [
                 *             {
                 *               "date": "2026-10-01",
                 *               "kind": "off",
                 *               "name": {
                 *                 "zh": "国庆节",
                 *                 "en": "National Day"
                 *               }
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    month?: string;
                    /** Format: date-time */
                    until?: string;
                    /** @default false */
                    dryRun?: boolean;
                    years?: {
                        id: string;
                        days: {
                            /** Format: date */
                            date: string;
                            /** @enum {string} */
                            kind: "off" | "work";
                            name: {
                                zh: string;
                                en?: string;
                            };
                        }[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checked: number;
                        moves: {
                            number: string;
                            task: string;
                            agency: string;
                            before: string | null;
                            after: string | null;
                        }[];
                        next?: {
                            month: string;
                            until?: string;
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postPublicSuggest: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description A UUID made on the device: a repeat is recognised. */
                "Idempotency-Key": string;
                /** @description A random UUID that the app made for itself and may forget at any time: no fingerprint, and nothing about a person. What comes without a login is limited by it as well as by network address and place; it is kept nowhere in the clear. What is no UUID counts as absent. */
                "Wangge-Device"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "小区门口路灯不亮",
                 *       "area": "330106:008"
                 *     }
                 */
                "application/json": {
                    words: string;
                    area?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        model: string;
                        suggestions: {
                            category: string;
                            name: {
                                zh: string;
                                en?: string;
                            };
                            probability: number;
                            words: string[];
                            area?: string;
                            certain: boolean;
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    open311_get_discovery_json: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changeset": "2026-11-22T08:00:00.000Z",
                     *       "contact": "区数据局，open311@xihu.example",
                     *       "key_service": "发邮件说明用途，三个工作日内发放",
                     *       "endpoints": [
                     *         {
                     *           "specification": "http://wiki.open311.org/GeoReport_v2",
                     *           "url": "https://wangge.example/open311/v2/t/xihu",
                     *           "changeset": "2026-11-22T08:00:00.000Z",
                     *           "type": "production",
                     *           "formats": [
                     *             "text/xml",
                     *             "application/json"
                     *           ]
                     *         },
                     *         {
                     *           "specification": "http://wiki.open311.org/GeoReport_v2",
                     *           "url": "https://wangge.example/open311/v2/t/xihu",
                     *           "changeset": "2026-11-22T08:00:00.000Z",
                     *           "type": "test",
                     *           "formats": [
                     *             "text/xml",
                     *             "application/json"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: date-time */
                        changeset: string;
                        contact: string;
                        key_service: string;
                        endpoints: {
                            specification: string;
                            url: string;
                            /** Format: date-time */
                            changeset: string;
                            /** @enum {string} */
                            type: "production" | "test";
                            formats: string[];
                        }[];
                    };
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 400,
                     *         "description": "jurisdiction_id was not provided"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 404,
                     *         "description": "jurisdiction_id provided was not found"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 429,
                     *         "description": "More than 60 requests a minute with this api_key; try again later"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 500,
                     *         "description": "Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice."
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_discovery_xml: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <discovery><changeset>2026-11-22T08:00:00.000Z</changeset><contact>区数据局，open311@xihu.example</contact><key_service>发邮件说明用途，三个工作日内发放</key_service><endpoints><endpoint><specification>http://wiki.open311.org/GeoReport_v2</specification><url>https://wangge.example/open311/v2/t/xihu</url><changeset>2026-11-22T08:00:00.000Z</changeset><type>production</type><formats><format>text/xml</format><format>application/json</format></formats></endpoint><endpoint><specification>http://wiki.open311.org/GeoReport_v2</specification><url>https://wangge.example/open311/v2/t/xihu</url><changeset>2026-11-22T08:00:00.000Z</changeset><type>test</type><formats><format>text/xml</format><format>application/json</format></formats></endpoint></endpoints></discovery>
                     */
                    "text/xml": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>400</code><description>jurisdiction_id was not provided</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>404</code><description>jurisdiction_id provided was not found</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>429</code><description>More than 60 requests a minute with this api_key; try again later</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>500</code><description>Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice.</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_services_json: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "service_code": "GB.component.0137",
                     *         "service_name": "路灯",
                     *         "description": "路灯不亮或损坏",
                     *         "metadata": true,
                     *         "type": "realtime",
                     *         "keywords": "路灯, Street light, service",
                     *         "group": "公用设施"
                     *       }
                     *     ]
                     */
                    "application/json": {
                        service_code: string;
                        service_name: string;
                        description: string;
                        metadata: boolean;
                        /** @enum {string} */
                        type: "realtime" | "batch" | "blackbox";
                        keywords: string;
                        group: string;
                    }[];
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 400,
                     *         "description": "jurisdiction_id was not provided"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 404,
                     *         "description": "jurisdiction_id provided was not found"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 429,
                     *         "description": "More than 60 requests a minute with this api_key; try again later"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 500,
                     *         "description": "Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice."
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_services_xml: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <services><service><service_code>GB.component.0137</service_code><service_name>路灯</service_name><description>路灯不亮或损坏</description><metadata>true</metadata><type>realtime</type><keywords>路灯, Street light, service</keywords><group>公用设施</group></service></services>
                     */
                    "text/xml": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>400</code><description>jurisdiction_id was not provided</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>404</code><description>jurisdiction_id provided was not found</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>429</code><description>More than 60 requests a minute with this api_key; try again later</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>500</code><description>Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice.</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_services_item_json: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A service_code, an id or a token */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service_code": "GB.component.0137",
                     *       "attributes": [
                     *         {
                     *           "variable": true,
                     *           "code": "POLE",
                     *           "datatype": "string",
                     *           "required": true,
                     *           "datatype_description": "如 A-17",
                     *           "order": 1,
                     *           "description": "灯杆上的编号是？",
                     *           "values": []
                     *         },
                     *         {
                     *           "variable": true,
                     *           "code": "KIND",
                     *           "datatype": "multivaluelist",
                     *           "required": false,
                     *           "datatype_description": null,
                     *           "order": 2,
                     *           "description": "怎么了？",
                     *           "values": [
                     *             {
                     *               "key": "dark",
                     *               "name": "整夜不亮"
                     *             },
                     *             {
                     *               "key": "flicker",
                     *               "name": "闪烁"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        service_code: string;
                        attributes: {
                            variable: boolean;
                            code: string;
                            /** @enum {string} */
                            datatype: "string" | "number" | "datetime" | "text" | "singlevaluelist" | "multivaluelist";
                            required: boolean;
                            datatype_description: string | null;
                            order: number;
                            description: string;
                            values: {
                                key: string;
                                name: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 400,
                     *         "description": "jurisdiction_id was not provided"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 404,
                     *         "description": "jurisdiction_id provided was not found"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 429,
                     *         "description": "More than 60 requests a minute with this api_key; try again later"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 500,
                     *         "description": "Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice."
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_services_item_xml: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A service_code, an id or a token */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <service_definition><service_code>GB.component.0137</service_code><attributes><attribute><variable>true</variable><code>POLE</code><datatype>string</datatype><required>true</required><datatype_description>如 A-17</datatype_description><order>1</order><description>灯杆上的编号是？</description><values></values></attribute><attribute><variable>true</variable><code>KIND</code><datatype>multivaluelist</datatype><required>false</required><datatype_description></datatype_description><order>2</order><description>怎么了？</description><values><value><key>dark</key><name>整夜不亮</name></value><value><key>flicker</key><name>闪烁</name></value></values></attribute></attributes></service_definition>
                     */
                    "text/xml": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>400</code><description>jurisdiction_id was not provided</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>404</code><description>jurisdiction_id provided was not found</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>429</code><description>More than 60 requests a minute with this api_key; try again later</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>500</code><description>Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice.</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_requests_json: {
        parameters: {
            query?: {
                service_request_id?: string;
                service_code?: string;
                start_date?: string;
                end_date?: string;
                status?: "open" | "closed" | "open,closed" | "closed,open";
                page?: number;
                page_size?: number;
                cursor?: string;
                updated_after?: string;
                updated_before?: string;
                bbox?: string;
                extensions?: string;
            };
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "service_request_id": "7K4QM-2X9RD-6",
                     *         "status": "open",
                     *         "status_notes": "已派给责任部门办理。",
                     *         "service_name": "路灯",
                     *         "service_code": "GB.component.0137",
                     *         "description": "路口东侧路灯不亮",
                     *         "agency_responsible": "市政设施中心",
                     *         "service_notice": null,
                     *         "requested_datetime": "2026-11-22T08:00:00.000Z",
                     *         "updated_datetime": "2026-11-22T08:05:00.000Z",
                     *         "expected_datetime": "2026-11-23T08:00:00.000Z",
                     *         "address": null,
                     *         "address_id": "330106:001001001",
                     *         "zipcode": null,
                     *         "lat": 30.2741,
                     *         "long": 120.1301,
                     *         "media_url": null
                     *       }
                     *     ]
                     */
                    "application/json": {
                        service_request_id: string;
                        /** @enum {string} */
                        status: "open" | "closed";
                        status_notes: string | null;
                        service_name: string | null;
                        service_code: string | null;
                        description: string | null;
                        agency_responsible: string | null;
                        service_notice: string | null;
                        /** Format: date-time */
                        requested_datetime: string;
                        /** Format: date-time */
                        updated_datetime: string;
                        expected_datetime: string | null;
                        address: string | null;
                        address_id: string | null;
                        zipcode: string | null;
                        lat: number | null;
                        long: number | null;
                        media_url: string | null;
                        extended_attributes?: {
                            key: string;
                            value: string | null;
                        }[];
                    }[];
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 400,
                     *         "description": "jurisdiction_id was not provided"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 404,
                     *         "description": "jurisdiction_id provided was not found"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 429,
                     *         "description": "More than 60 requests a minute with this api_key; try again later"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 500,
                     *         "description": "Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice."
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_post_requests_json: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "api_key": "fixmystreet.only-an-example-0123456789",
                 *       "service_code": "GB.component.0137",
                 *       "lat": 30.2741,
                 *       "long": 120.1301,
                 *       "address_string": "古墩路口东侧",
                 *       "description": "路口东侧路灯不亮",
                 *       "attribute[POLE]": "A-17",
                 *       "attribute[KIND][]": "dark",
                 *       "account_id": "a-1",
                 *       "phone": "0571-0000 0000"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    api_key: string;
                    service_code: string;
                    lat?: number;
                    long?: number;
                    address_string?: string;
                    address_id?: string;
                    /** Format: email */
                    email?: string;
                    device_id?: string;
                    account_id?: string;
                    first_name?: string;
                    last_name?: string;
                    phone?: string;
                    description?: string;
                    media_url?: string;
                    confirm_not_emergency?: string;
                } & {
                    [key: string]: string | string[];
                };
                /**
                 * @example {
                 *       "api_key": "fixmystreet.only-an-example-0123456789",
                 *       "service_code": "GB.component.0137",
                 *       "lat": 30.2741,
                 *       "long": 120.1301,
                 *       "address_string": "古墩路口东侧",
                 *       "description": "路口东侧路灯不亮",
                 *       "attribute[POLE]": "A-17",
                 *       "attribute[KIND][]": "dark",
                 *       "account_id": "a-1",
                 *       "phone": "0571-0000 0000"
                 *     }
                 */
                "multipart/form-data": {
                    api_key: string;
                    service_code: string;
                    lat?: number;
                    long?: number;
                    address_string?: string;
                    address_id?: string;
                    /** Format: email */
                    email?: string;
                    device_id?: string;
                    account_id?: string;
                    first_name?: string;
                    last_name?: string;
                    phone?: string;
                    description?: string;
                    media_url?: string;
                    confirm_not_emergency?: string;
                    /** @description JPEG, PNG or WebP pictures, each as large as the policy of the place lets be */
                    media?: string[];
                } & {
                    [key: string]: string | string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "service_request_id": "7K4QM-2X9RD-6",
                     *         "service_notice": "查询凭证：W8R2D-09PQX",
                     *         "account_id": "a-1"
                     *       }
                     *     ]
                     */
                    "application/json": {
                        service_request_id: string;
                        service_notice: string;
                        account_id: string | null;
                    }[];
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 400,
                     *         "description": "jurisdiction_id was not provided"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No api_key, or one that does not count. Nothing was written. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 403,
                     *         "description": "api_key provided is not valid"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 404,
                     *         "description": "jurisdiction_id provided was not found"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 429,
                     *         "description": "More than 60 requests a minute with this api_key; try again later"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 500,
                     *         "description": "Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice."
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_requests_xml: {
        parameters: {
            query?: {
                service_request_id?: string;
                service_code?: string;
                start_date?: string;
                end_date?: string;
                status?: "open" | "closed" | "open,closed" | "closed,open";
                page?: number;
                page_size?: number;
                cursor?: string;
                updated_after?: string;
                updated_before?: string;
                bbox?: string;
                extensions?: string;
            };
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <service_requests><request><service_request_id>7K4QM-2X9RD-6</service_request_id><status>open</status><status_notes>已派给责任部门办理。</status_notes><service_name>路灯</service_name><service_code>GB.component.0137</service_code><description>路口东侧路灯不亮</description><agency_responsible>市政设施中心</agency_responsible><service_notice></service_notice><requested_datetime>2026-11-22T08:00:00.000Z</requested_datetime><updated_datetime>2026-11-22T08:05:00.000Z</updated_datetime><expected_datetime>2026-11-23T08:00:00.000Z</expected_datetime><address></address><address_id>330106:001001001</address_id><zipcode></zipcode><lat>30.2741</lat><long>120.1301</long><media_url></media_url></request></service_requests>
                     */
                    "text/xml": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>400</code><description>jurisdiction_id was not provided</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>404</code><description>jurisdiction_id provided was not found</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>429</code><description>More than 60 requests a minute with this api_key; try again later</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>500</code><description>Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice.</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_post_requests_xml: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "api_key": "fixmystreet.only-an-example-0123456789",
                 *       "service_code": "GB.component.0137",
                 *       "lat": 30.2741,
                 *       "long": 120.1301,
                 *       "address_string": "古墩路口东侧",
                 *       "description": "路口东侧路灯不亮",
                 *       "attribute[POLE]": "A-17",
                 *       "attribute[KIND][]": "dark",
                 *       "account_id": "a-1",
                 *       "phone": "0571-0000 0000"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    api_key: string;
                    service_code: string;
                    lat?: number;
                    long?: number;
                    address_string?: string;
                    address_id?: string;
                    /** Format: email */
                    email?: string;
                    device_id?: string;
                    account_id?: string;
                    first_name?: string;
                    last_name?: string;
                    phone?: string;
                    description?: string;
                    media_url?: string;
                    confirm_not_emergency?: string;
                } & {
                    [key: string]: string | string[];
                };
                /**
                 * @example {
                 *       "api_key": "fixmystreet.only-an-example-0123456789",
                 *       "service_code": "GB.component.0137",
                 *       "lat": 30.2741,
                 *       "long": 120.1301,
                 *       "address_string": "古墩路口东侧",
                 *       "description": "路口东侧路灯不亮",
                 *       "attribute[POLE]": "A-17",
                 *       "attribute[KIND][]": "dark",
                 *       "account_id": "a-1",
                 *       "phone": "0571-0000 0000"
                 *     }
                 */
                "multipart/form-data": {
                    api_key: string;
                    service_code: string;
                    lat?: number;
                    long?: number;
                    address_string?: string;
                    address_id?: string;
                    /** Format: email */
                    email?: string;
                    device_id?: string;
                    account_id?: string;
                    first_name?: string;
                    last_name?: string;
                    phone?: string;
                    description?: string;
                    media_url?: string;
                    confirm_not_emergency?: string;
                    /** @description JPEG, PNG or WebP pictures, each as large as the policy of the place lets be */
                    media?: string[];
                } & {
                    [key: string]: string | string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <service_requests><request><service_request_id>7K4QM-2X9RD-6</service_request_id><service_notice>查询凭证：W8R2D-09PQX</service_notice><account_id>a-1</account_id></request></service_requests>
                     */
                    "text/xml": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>400</code><description>jurisdiction_id was not provided</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description No api_key, or one that does not count. Nothing was written. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>403</code><description>api_key provided is not valid</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>404</code><description>jurisdiction_id provided was not found</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>429</code><description>More than 60 requests a minute with this api_key; try again later</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>500</code><description>Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice.</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_requests_csv: {
        parameters: {
            query?: {
                service_request_id?: string;
                service_code?: string;
                start_date?: string;
                end_date?: string;
                status?: "open" | "closed" | "open,closed" | "closed,open";
                page?: number;
                page_size?: number;
                cursor?: string;
                updated_after?: string;
                updated_before?: string;
                bbox?: string;
                extensions?: string;
            };
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example service_request_id,requested_datetime,updated_datetime,closed_date,status_description,status_notes,source,service_name,service_subtype,description,agency_responsible,address,lat,long
                     *     7K4QM-2X9RD-6,2026-11-22T08:00:00.000Z,2026-11-22T08:05:00.000Z,,open,已派给责任部门办理。,Wangge,路灯,,路口东侧路灯不亮,市政设施中心,,30.2741,120.1301
                     */
                    "text/csv": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>400</code><description>jurisdiction_id was not provided</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>404</code><description>jurisdiction_id provided was not found</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>429</code><description>More than 60 requests a minute with this api_key; try again later</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>500</code><description>Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice.</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_requests_item_json: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A service_code, an id or a token */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "service_request_id": "7K4QM-2X9RD-6",
                     *         "status": "open",
                     *         "status_notes": "已派给责任部门办理。",
                     *         "service_name": "路灯",
                     *         "service_code": "GB.component.0137",
                     *         "description": "路口东侧路灯不亮",
                     *         "agency_responsible": "市政设施中心",
                     *         "service_notice": null,
                     *         "requested_datetime": "2026-11-22T08:00:00.000Z",
                     *         "updated_datetime": "2026-11-22T08:05:00.000Z",
                     *         "expected_datetime": "2026-11-23T08:00:00.000Z",
                     *         "address": null,
                     *         "address_id": "330106:001001001",
                     *         "zipcode": null,
                     *         "lat": 30.2741,
                     *         "long": 120.1301,
                     *         "media_url": null
                     *       }
                     *     ]
                     */
                    "application/json": {
                        service_request_id: string;
                        /** @enum {string} */
                        status: "open" | "closed";
                        status_notes: string | null;
                        service_name: string | null;
                        service_code: string | null;
                        description: string | null;
                        agency_responsible: string | null;
                        service_notice: string | null;
                        /** Format: date-time */
                        requested_datetime: string;
                        /** Format: date-time */
                        updated_datetime: string;
                        expected_datetime: string | null;
                        address: string | null;
                        address_id: string | null;
                        zipcode: string | null;
                        lat: number | null;
                        long: number | null;
                        media_url: string | null;
                        extended_attributes?: {
                            key: string;
                            value: string | null;
                        }[];
                    }[];
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 400,
                     *         "description": "jurisdiction_id was not provided"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 404,
                     *         "description": "jurisdiction_id provided was not found"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 429,
                     *         "description": "More than 60 requests a minute with this api_key; try again later"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 500,
                     *         "description": "Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice."
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_requests_item_xml: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A service_code, an id or a token */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <service_requests><request><service_request_id>7K4QM-2X9RD-6</service_request_id><status>open</status><status_notes>已派给责任部门办理。</status_notes><service_name>路灯</service_name><service_code>GB.component.0137</service_code><description>路口东侧路灯不亮</description><agency_responsible>市政设施中心</agency_responsible><service_notice></service_notice><requested_datetime>2026-11-22T08:00:00.000Z</requested_datetime><updated_datetime>2026-11-22T08:05:00.000Z</updated_datetime><expected_datetime>2026-11-23T08:00:00.000Z</expected_datetime><address></address><address_id>330106:001001001</address_id><zipcode></zipcode><lat>30.2741</lat><long>120.1301</long><media_url></media_url></request></service_requests>
                     */
                    "text/xml": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>400</code><description>jurisdiction_id was not provided</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>404</code><description>jurisdiction_id provided was not found</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>429</code><description>More than 60 requests a minute with this api_key; try again later</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>500</code><description>Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice.</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_tokens_item_json: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A service_code, an id or a token */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "service_request_id": "7K4QM-2X9RD-6",
                     *         "token": "7K4QM-2X9RD-6"
                     *       }
                     *     ]
                     */
                    "application/json": {
                        service_request_id: string;
                        token: string;
                    }[];
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 400,
                     *         "description": "jurisdiction_id was not provided"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 404,
                     *         "description": "jurisdiction_id provided was not found"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 429,
                     *         "description": "More than 60 requests a minute with this api_key; try again later"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 500,
                     *         "description": "Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice."
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_tokens_item_xml: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A service_code, an id or a token */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <service_requests><request><service_request_id>7K4QM-2X9RD-6</service_request_id><token>7K4QM-2X9RD-6</token></request></service_requests>
                     */
                    "text/xml": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>400</code><description>jurisdiction_id was not provided</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>404</code><description>jurisdiction_id provided was not found</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>429</code><description>More than 60 requests a minute with this api_key; try again later</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>500</code><description>Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice.</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_servicerequestupdates_json: {
        parameters: {
            query?: {
                service_request_id?: string;
                start_date?: string;
                end_date?: string;
                page?: number;
                page_size?: number;
                cursor?: string;
            };
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "update_id": "7K4QM2X9RD.sent.1795334700000",
                     *         "service_request_id": "7K4QM-2X9RD-6",
                     *         "status": "open",
                     *         "updated_datetime": "2026-11-22T08:05:00.000Z",
                     *         "description": "已派给责任部门办理。",
                     *         "media_url": null,
                     *         "external_status_code": "sent"
                     *       }
                     *     ]
                     */
                    "application/json": {
                        update_id: string;
                        service_request_id: string;
                        /** @enum {string} */
                        status: "open" | "closed";
                        /** Format: date-time */
                        updated_datetime: string;
                        description: string | null;
                        media_url: string | null;
                        external_status_code: string | null;
                    }[];
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 400,
                     *         "description": "jurisdiction_id was not provided"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 404,
                     *         "description": "jurisdiction_id provided was not found"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 429,
                     *         "description": "More than 60 requests a minute with this api_key; try again later"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 500,
                     *         "description": "Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice."
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_post_servicerequestupdates_json: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "api_key": "fixmystreet.only-an-example-0123456789",
                 *       "update_id": "7",
                 *       "service_request_id": "7K4QM-2X9RD-6",
                 *       "updated_datetime": "2026-11-22T09:00:00+08:00",
                 *       "status": "open",
                 *       "description": "仍然不亮，旁边一盏也灭了。"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    api_key: string;
                    update_id: string;
                    service_request_id: string;
                    /**
                     * Format: date-time
                     * @description With a zone
                     * @example 2026-11-22T08:00:00Z
                     */
                    updated_datetime: string;
                    /** @enum {string} */
                    status?: "open" | "closed" | "fixed" | "investigating" | "in_progress" | "action_scheduled" | "no_further_action" | "not_councils_responsibility" | "duplicate" | "internal_referral";
                    description: string;
                    external_status_code?: string;
                    media_url?: string;
                    confirm_not_emergency?: string;
                };
                /**
                 * @example {
                 *       "api_key": "fixmystreet.only-an-example-0123456789",
                 *       "update_id": "7",
                 *       "service_request_id": "7K4QM-2X9RD-6",
                 *       "updated_datetime": "2026-11-22T09:00:00+08:00",
                 *       "status": "open",
                 *       "description": "仍然不亮，旁边一盏也灭了。"
                 *     }
                 */
                "multipart/form-data": {
                    api_key: string;
                    update_id: string;
                    service_request_id: string;
                    /**
                     * Format: date-time
                     * @description With a zone
                     * @example 2026-11-22T08:00:00Z
                     */
                    updated_datetime: string;
                    /** @enum {string} */
                    status?: "open" | "closed" | "fixed" | "investigating" | "in_progress" | "action_scheduled" | "no_further_action" | "not_councils_responsibility" | "duplicate" | "internal_referral";
                    description: string;
                    external_status_code?: string;
                    media_url?: string;
                    confirm_not_emergency?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "update_id": "7"
                     *       }
                     *     ]
                     */
                    "application/json": {
                        update_id: string;
                    }[];
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 400,
                     *         "description": "jurisdiction_id was not provided"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No api_key, or one that does not count. Nothing was written. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 403,
                     *         "description": "api_key provided is not valid"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 404,
                     *         "description": "jurisdiction_id provided was not found"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 429,
                     *         "description": "More than 60 requests a minute with this api_key; try again later"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 500,
                     *         "description": "Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice."
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_servicerequestupdates_xml: {
        parameters: {
            query?: {
                service_request_id?: string;
                start_date?: string;
                end_date?: string;
                page?: number;
                page_size?: number;
                cursor?: string;
            };
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <service_request_updates><request_update><update_id>7K4QM2X9RD.sent.1795334700000</update_id><service_request_id>7K4QM-2X9RD-6</service_request_id><status>open</status><updated_datetime>2026-11-22T08:05:00.000Z</updated_datetime><description>已派给责任部门办理。</description><media_url></media_url><external_status_code>sent</external_status_code></request_update></service_request_updates>
                     */
                    "text/xml": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>400</code><description>jurisdiction_id was not provided</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>404</code><description>jurisdiction_id provided was not found</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>429</code><description>More than 60 requests a minute with this api_key; try again later</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>500</code><description>Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice.</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_post_servicerequestupdates_xml: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "api_key": "fixmystreet.only-an-example-0123456789",
                 *       "update_id": "7",
                 *       "service_request_id": "7K4QM-2X9RD-6",
                 *       "updated_datetime": "2026-11-22T09:00:00+08:00",
                 *       "status": "open",
                 *       "description": "仍然不亮，旁边一盏也灭了。"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    api_key: string;
                    update_id: string;
                    service_request_id: string;
                    /**
                     * Format: date-time
                     * @description With a zone
                     * @example 2026-11-22T08:00:00Z
                     */
                    updated_datetime: string;
                    /** @enum {string} */
                    status?: "open" | "closed" | "fixed" | "investigating" | "in_progress" | "action_scheduled" | "no_further_action" | "not_councils_responsibility" | "duplicate" | "internal_referral";
                    description: string;
                    external_status_code?: string;
                    media_url?: string;
                    confirm_not_emergency?: string;
                };
                /**
                 * @example {
                 *       "api_key": "fixmystreet.only-an-example-0123456789",
                 *       "update_id": "7",
                 *       "service_request_id": "7K4QM-2X9RD-6",
                 *       "updated_datetime": "2026-11-22T09:00:00+08:00",
                 *       "status": "open",
                 *       "description": "仍然不亮，旁边一盏也灭了。"
                 *     }
                 */
                "multipart/form-data": {
                    api_key: string;
                    update_id: string;
                    service_request_id: string;
                    /**
                     * Format: date-time
                     * @description With a zone
                     * @example 2026-11-22T08:00:00Z
                     */
                    updated_datetime: string;
                    /** @enum {string} */
                    status?: "open" | "closed" | "fixed" | "investigating" | "in_progress" | "action_scheduled" | "no_further_action" | "not_councils_responsibility" | "duplicate" | "internal_referral";
                    description: string;
                    external_status_code?: string;
                    media_url?: string;
                    confirm_not_emergency?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <service_request_updates><request_update><update_id>7</update_id></request_update></service_request_updates>
                     */
                    "text/xml": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>400</code><description>jurisdiction_id was not provided</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description No api_key, or one that does not count. Nothing was written. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>403</code><description>api_key provided is not valid</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>404</code><description>jurisdiction_id provided was not found</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>429</code><description>More than 60 requests a minute with this api_key; try again later</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <errors><error><code>500</code><description>Something failed on our side (JKJaXmPLvHcESHA=); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice.</description></error></errors>
                     */
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
}
